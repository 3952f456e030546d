import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../../shared/project/records';
import { type Role, TURN_KINDS } from '../../../../shared/transcript/findings';
import { clockOf } from '../../i18n/format';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField, TextField } from '../../ui/field';
import { speakerWords } from '../../ui/speaker-words';
import { useCurrent } from '../current';
import { withClock } from './clock';
import { NewSpeakerFields } from './new-speaker-fields';
import { saveTurn } from './save-turn';
import styles from './turn-dialog.module.css';
import { TurnShape } from './turn-shape';

/** The choice of a speaker who is not among the others yet. */
const SOMEBODY = '';

/** Who speaks in a turn, what it does and when it was; and where it begins and ends. */
export default function TurnDialog({ turn, onClose }: { readonly turn: Turn; readonly onClose: () => void }) {
  const { t } = useTranslation(['correcting', 'ui', 'findings']);
  const { briefing } = useCurrent();
  const form = useId();
  const [speaker, setSpeaker] = useState<string>(turn.speaker);
  const [somebody, setSomebody] = useState<{ name: string; title: string; role: Role }>({
    name: '',
    title: '',
    role: 'journalist',
  });
  const [kind, setKind] = useState(turn.kind);
  const [clock, setClock] = useState(turn.time === null ? '' : clockOf(turn.time));
  const time = withClock(turn.time, clock, briefing.date);
  const isComplete = time !== undefined && (speaker !== SOMEBODY || somebody.name.trim() !== '');

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (time === undefined) return;
    const stored = await saveTurn(briefing, turn, {
      speaker: speaker === SOMEBODY ? somebody : speaker,
      kind,
      time,
    });
    if (stored) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('turn')}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel', { ns: 'ui' })}</Button>
          <Button look="primary" type="submit" form={form} disabled={!isComplete}>
            {t('turn.save')}
          </Button>
        </>
      }
    >
      <form id={form} className={styles['fields']} onSubmit={(event) => void save(event)}>
        <SelectField
          label={t('turn.speaker')}
          className={styles['wide']}
          value={speaker}
          options={[
            ...briefing.speakers.map((one) => ({
              value: one.id,
              label: speakerWords(one, briefing.language),
            })),
            { value: SOMEBODY, label: t('turn.somebody') },
          ]}
          onChoose={setSpeaker}
        />
        {speaker === SOMEBODY && (
          <NewSpeakerFields
            {...somebody}
            onChange={(change) => setSomebody((now) => ({ ...now, ...change }))}
          />
        )}
        <SelectField
          label={t('turn.kind')}
          value={kind}
          options={TURN_KINDS.map((value) => ({ value, label: t(`turn.${value}`, { ns: 'findings' }) }))}
          onChoose={setKind}
        />
        <TextField
          label={t('turn.time')}
          value={clock}
          hint={t(time === undefined ? 'turn.time.bad' : 'turn.time.hint')}
          aria-invalid={time === undefined}
          onChange={({ target }) => setClock(target.value)}
        />
      </form>
      <TurnShape turn={turn} onJoined={onClose} />
    </Dialog>
  );
}
