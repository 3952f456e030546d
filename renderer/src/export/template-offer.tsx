import { useTranslation } from 'react-i18next';
import { useExport } from '../state/export-options';
import { useTemplates } from '../state/templates';
import { Button } from '../ui/button';
import { offeredTemplate } from './offered-template';
import styles from './template-offer.module.css';

/** Where a tag is exported for which there is a template of one's own, the way to it. */
export function TemplateOffer() {
  const { t } = useTranslation('templates');
  const tags = useExport(({ choices }) => choices.tags);
  const { own, chosen } = useTemplates();
  const offer = offeredTemplate(own, tags, chosen);
  if (!offer) return null;
  const { template, tag } = offer;
  return (
    <p className={styles['offer']}>
      {t('offer', { tag })}
      <Button look="quiet" onClick={() => useTemplates.setState({ chosen: template.id })}>
        {t('offer.use', { name: template.name })}
      </Button>
    </p>
  );
}
