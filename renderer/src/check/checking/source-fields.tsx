import { Trash2 } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckMethod, CheckSource, KeptFile } from '../../../../shared/project/records';
import { sourceList } from '../../../../shared/project/source-list';
import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import { answered, presser } from '../../api/presser';
import { today } from '../../i18n/format';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { isDateGood } from './build-check';
import { DraftFile } from './draft-file';
import type { SourceField } from './missing-part';
import styles from './source-fields.module.css';
import { SourceTitle } from './source-title';

/** One source of a check that is being written. A file can be dropped on it. */
export function SourceFields({
  source,
  index,
  method,
  onChange,
  onProblem,
  onRemove,
}: {
  readonly source: CheckSource;
  /** Its place among the sources, counted from 0. */
  readonly index: number;
  readonly method: CheckMethod;
  readonly onChange: (change: Partial<CheckSource>) => void;
  /** Says why a file could not be attached. */
  readonly onProblem: (problem: Problem) => void;
  /** Not given where it is the only source. */
  readonly onRemove?: (() => void) | undefined;
}) {
  const { t } = useTranslation(['checks', 'ui']);
  const project = useOpenProject();
  const [isOver, setIsOver] = useState(false);
  const number = index + 1;

  const attach = async (answer: Promise<Result<KeptFile | null, Problem>>): Promise<void> => {
    const kept = await answered(answer);
    if (!kept.ok) onProblem(kept.error);
    else if (kept.value) onChange({ file: kept.value });
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // The window takes files that are dropped for briefings, but for those that somebody has taken already.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    setIsOver(false);
    if (!file) return;
    event.preventDefault();
    void attach(presser.keptFileAttach(project.id, file));
  };
  const text = (name: SourceField, label: string) => ({
    name,
    label,
    value: source[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ [name]: target.value }),
  });

  return (
    <fieldset
      aria-label={t('source.name', { number })}
      className={styles['source']}
      data-several={onRemove !== undefined}
      data-source={index}
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {onRemove && (
        <div className={styles['head']}>
          <span aria-hidden>{t('source.name', { number })}</span>
          <Button look="quiet" icon={Trash2} tip={t('source.remove', { number })} onClick={onRemove} />
        </div>
      )}
      <SourceTitle
        className={styles['wide']}
        value={source.title}
        known={sourceList(project.checks)}
        onType={(title) => onChange({ title })}
        onTake={({ title, publisher, address, file }) => onChange({ title, publisher, address, file })}
      />
      <TextField {...text('publisher', t('check.publisher', { ns: 'ui' }))} />
      <TextField
        placeholder={method === 'recording' ? t('locator.recording') : t('check.locator.hint', { ns: 'ui' })}
        {...text('locator', t('check.locator', { ns: 'ui' }))}
      />
      <TextField
        className={styles['wide']}
        type="url"
        placeholder="https://"
        {...text('address', t('check.address', { ns: 'ui' }))}
      />
      <TextArea
        className={styles['wide']}
        placeholder={t('extract.hint')}
        {...text('extract', t('extract'))}
      />
      <TextField
        className={styles['date']}
        placeholder="YYYY-MM-DD"
        aside={
          <Button onClick={() => onChange({ accessed: today() })}>{t('check.today', { ns: 'ui' })}</Button>
        }
        {...(!isDateGood(source.accessed) && {
          hint: t('import.field.date.bad', { ns: 'ui' }),
          'aria-invalid': true,
        })}
        {...text('accessed', t('check.accessed', { ns: 'ui' }))}
      />
      <DraftFile
        file={source.file}
        onAttach={() => void attach(presser.keptFileChoose({ project: project.id }))}
        onDetach={() => onChange({ file: null })}
      />
      {isOver && <p className={styles['drop']}>{t('file.drop')}</p>}
    </fieldset>
  );
}
