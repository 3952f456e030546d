import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrival } from '../../../shared/ipc/contract';
import { shorten } from '../../../shared/text/shorten';
import { useArrivals } from '../state/arrivals';
import { discardArrival, keepArrival } from '../state/merging';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { TextField } from '../ui/field';
import { ArrivalFacts } from './arrival-facts';
import styles from './keep-dialog.module.css';

/** The longest title that a project can have, and how much of one stands on a button. */
const LONGEST = 200;
const ON_BUTTON = 24;

/** What is in a project file, and the ways to take it in. */
export function KeepDialog({
  arrival,
  onMerge,
}: {
  readonly arrival: Arrival;
  readonly onMerge: () => void;
}) {
  const { t } = useTranslation(['copies', 'ui', 'projects']);
  const waiting = useArrivals(({ arrivals }) => arrivals.length);
  const form = useId();
  const { fileName, title, known } = arrival;
  const copyTitle = t('copy-of', { title, ns: 'projects' }).slice(0, LONGEST);
  const [name, setName] = useState(known ? copyTitle : title);
  const [isBusy, setBusy] = useState(false);
  const canMerge = known !== null && known.trashedAt === null;
  const mergeButton = useRef<HTMLButtonElement>(null);

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    if (!(await keepArrival(arrival, name.trim()))) setBusy(false);
  };
  return (
    <Dialog
      open
      onClose={() => void discardArrival(arrival)}
      title={t('arrival')}
      size="medium"
      {...(canMerge && { first: mergeButton })}
      subtitle={
        <p className={styles['file']}>
          {fileName}
          {waiting > 1 && <span>{t('arrival.left', { at: 1, of: waiting })}</span>}
        </p>
      }
      footer={
        <>
          <Button disabled={isBusy} onClick={() => void discardArrival(arrival)}>
            {t('cancel', { ns: 'ui' })}
          </Button>
          <Button
            look={canMerge ? 'plain' : 'primary'}
            type="submit"
            form={form}
            disabled={isBusy || name.trim() === ''}
          >
            {t(known ? 'arrival.copy' : 'arrival.import')}
          </Button>
          {canMerge && (
            <Button ref={mergeButton} look="primary" disabled={isBusy} onClick={onMerge}>
              {t('arrival.merge', { title: shorten(known.title, ON_BUTTON) })}
            </Button>
          )}
        </>
      }
    >
      <form
        id={form}
        className={cx(content['content'], content['loose'])}
        onSubmit={(event) => void keep(event)}
      >
        <ArrivalFacts arrival={arrival} />
        <TextField
          label={known ? t('arrival.name') : t('project.name', { ns: 'ui' })}
          maxLength={LONGEST}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </form>
    </Dialog>
  );
}
