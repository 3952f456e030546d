import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedExport } from '../../../shared/ipc/contract';
import { type DiffLine, diffLines } from '../../../shared/text/line-diff';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import styles from './edited-dialog.module.css';

/** So many unchanged lines are shown around a change. */
const AROUND = 2;
const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

/** A region that scrolls and holds nothing to press has to take the focus itself. */
const SCROLLABLE = { tabIndex: 0 };

/** What an export would change in a file that somebody has edited, and what may become of it. */
export function EditedDialog({
  edited,
  onSettle,
}: {
  readonly edited: Extract<SavedExport, { kind: 'edited' }>;
  readonly onSettle: (way: 'keep' | 'replace' | 'new') => void;
}) {
  const { t } = useTranslation('templates');
  const keep = useRef<HTMLButtonElement>(null);
  const { name, texts } = edited;
  return (
    <Dialog
      open
      first={keep}
      onClose={() => onSettle('keep')}
      title={t('edited.title', { name })}
      size="medium"
      footer={
        <>
          <Button onClick={() => onSettle('new')}>{t('edited.new')}</Button>
          <Button look="danger" onClick={() => onSettle('replace')}>
            {t('edited.replace')}
          </Button>
          <Button ref={keep} look="primary" onClick={() => onSettle('keep')}>
            {t('edited.keep')}
          </Button>
        </>
      }
    >
      <div className={styles['content']}>
        <p>{t('edited.why')}</p>
        {texts ? <Difference {...texts} /> : <p>{t('edited.binary')}</p>}
      </div>
    </Dialog>
  );
}

function Difference({ found, made }: { readonly found: string; readonly made: string }) {
  const { t } = useTranslation('templates');
  const parts = useMemo(() => partsOf(diffLines(found, made)), [found, made]);
  return (
    <>
      <p className={styles['legend']}>
        <span data-kind="removed">
          {SIGNS.removed} {t('edited.removed')}
        </span>
        <span data-kind="added">
          {SIGNS.added} {t('edited.added')}
        </span>
      </p>
      <section className={styles['lines']} aria-label={t('edited.lines')} {...SCROLLABLE}>
        {parts.map((part, index) =>
          typeof part === 'number' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
            <p key={index} className={styles['skipped']}>
              {t('edited.same', { count: part })}
            </p>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
            <Line key={index} {...part} />
          ),
        )}
      </section>
    </>
  );
}

function Line({ kind, text }: DiffLine) {
  const Tag = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
  return (
    <Tag className={styles['line']} data-kind={kind}>
      <span className={styles['sign']} aria-hidden>
        {SIGNS[kind]}
      </span>
      <span>{text}</span>
    </Tag>
  );
}

/** Lines, and the number of those that are left out because nothing changes near them. */
function partsOf(lines: readonly DiffLine[]): readonly (DiffLine | number)[] {
  const near = lines.map((_line, index) =>
    lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same'),
  );
  const parts: (DiffLine | number)[] = [];
  let skipped = 0;
  lines.forEach((line, index) => {
    if (!near[index]) {
      skipped += 1;
      return;
    }
    if (skipped > 0) parts.push(skipped);
    skipped = 0;
    parts.push(line);
  });
  return skipped > 0 ? [...parts, skipped] : parts;
}
