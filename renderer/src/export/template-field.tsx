import { SquarePen } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExport } from '../state/export-options';
import { readTemplates, useChosenTemplate, useTemplates } from '../state/templates';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { BUILT_IN } from './built-in';
import styles from './template-field.module.css';

const OWN = 'own:';

const TemplatesDialog = lazy(() => import('./templates/templates-dialog'));

/** Which document is made, or which template of one's own takes its place; and the way to these. */
export function TemplateField() {
  const { t } = useTranslation(['ui', 'templates']);
  const template = useExport((state) => state.template);
  const own = useTemplates((state) => state.own);
  const chosen = useChosenTemplate();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    void readTemplates();
  }, []);
  const choose = (value: string): void => {
    const document = BUILT_IN.find((one) => one === value);
    if (document) useExport.setState({ template: document });
    useTemplates.setState({ chosen: document ? null : value.slice(OWN.length) });
  };
  return (
    <div className={styles['row']}>
      <SelectField<string>
        label={t('export.template')}
        value={chosen ? OWN + chosen.id : template}
        options={[
          ...BUILT_IN.map((value) => ({ value, label: t(`export.template.${value}`) })),
          ...own.map(({ id, name }) => ({ value: OWN + id, label: name })),
        ]}
        onChoose={choose}
      />
      <Button icon={SquarePen} tip={t('edit', { ns: 'templates' })} onClick={() => setOpen(true)} />
      {isOpen && (
        <Suspense>
          <TemplatesDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
