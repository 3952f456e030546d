import { useTranslation } from 'react-i18next';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useCurrent } from '../current';
import { SpeakerRow } from './speaker-row';
import styles from './speakers-dialog.module.css';
import { wordCounts } from './word-counts';

/** Everybody who speaks in the briefing, to be named rightly and made one where two are the same person. */
export default function SpeakersDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['correcting', 'ui']);
  const { annotations } = useOpenProject();
  const { briefing } = useCurrent();
  const counts = wordCounts(briefing, annotations);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('speakers')}
      size="large"
      footer={<Button onClick={onClose}>{t('close', { ns: 'ui' })}</Button>}
    >
      <p className={styles['hint']}>{t('speakers.hint')}</p>
      <ul className={styles['list']} aria-label={t('speakers')}>
        {briefing.speakers.map((speaker) => (
          <SpeakerRow key={speaker.id} speaker={speaker} {...(counts.get(speaker.id) ?? NOTHING)} />
        ))}
      </ul>
    </Dialog>
  );
}

const NOTHING = { turns: 0, quotes: 0 };
