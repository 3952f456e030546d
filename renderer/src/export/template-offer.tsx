import { useTranslation } from 'react-i18next';
import { useExport } from '../state/export-options';
import { useTemplates } from '../state/templates';
import { Button } from '../ui/button';
import styles from './template-offer.module.css';

/** Where a tag is exported for which there is a template of one's own, the way to it. */
export function TemplateOffer() {
  const { t } = useTranslation('templates');
  const tags = useExport(({ choices }) => choices.tags);
  const { own, chosen } = useTemplates();
  const offered = own.find((template) => template.tags.some((tag) => tags.includes(tag)));
  const tag = offered?.tags.find((one) => tags.includes(one));
  if (!offered || tag === undefined || offered.id === chosen) return null;
  return (
    <p className={styles['offer']}>
      {t('offer', { tag })}
      <Button look="quiet" onClick={() => useTemplates.setState({ chosen: offered.id })}>
        {t('offer.use', { name: offered.name })}
      </Button>
    </p>
  );
}
