import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { buildOutline, type OutlineEntry } from './build-outline';
import styles from './outline.module.css';
import { OutlineItem } from './outline-item';

/** The way through the briefing: who spoke, who asked, who answered. */
export function Outline() {
  const { t } = useTranslation();
  const project = useOpenProject();
  const { briefing, text, transcript } = useCurrent();
  const language = useLanguage();
  const turn = useWorkspace((state) => state.turn);
  const entries = useMemo(
    () => buildOutline(briefing, text, project.annotations),
    [briefing, text, project.annotations],
  );
  const reveal = (id: string | null): void => transcript.current?.revealTurn(id);
  const lineProps = { current: turn, onReveal: reveal, language: briefing.language };
  return (
    <nav className={styles['outline']} aria-label={t('outline')}>
      <h2 className={styles['title']} lang={briefing.language}>
        {briefing.title}
      </h2>
      <p className={styles['facts']}>
        {[briefing.date && formatDate(briefing.date, language), briefing.source.fileName]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ol>
        {entries.map((entry) => (
          <OutlineItem key={keyOf(entry)} entry={entry} {...lineProps} />
        ))}
      </ol>
    </nav>
  );
}

function keyOf(entry: OutlineEntry): string {
  if (entry.kind === 'preamble') return entry.kind;
  return entry.kind === 'turn' ? entry.turn.turn.id : `exchange ${entry.number}`;
}
