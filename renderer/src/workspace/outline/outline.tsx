import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from '../../hints/hint';
import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { PaneDivider } from '../panes/pane-divider';
import { isNarrowWindow } from '../panes/use-narrow-window';
import { buildOutline, type OutlineEntry } from './build-outline';
import styles from './outline.module.css';
import { OutlineItem } from './outline-item';

/** The way through the briefing: who spoke, who asked, who answered. */
export function Outline() {
  const { t } = useTranslation(['ui', 'shell']);
  const { annotations, checks } = useDeferredValue(useOpenProject());
  const { briefing, text, transcript } = useCurrent();
  const language = useLanguage();
  // The text scrolls on whatever the outline has to do.
  const turn = useDeferredValue(useWorkspace((state) => state.turn));
  const entries = useMemo(
    () => buildOutline(briefing, text, { annotations, checks }),
    [briefing, text, annotations, checks],
  );
  const date = useMemo(() => briefing.date && formatDate(briefing.date, language), [briefing.date, language]);
  const at = briefing.turns.findIndex(({ id }) => id === turn) + 1;
  const reveal = useCallback(
    (id: string | null): void => {
      transcript.current?.revealTurn(id);
      if (isNarrowWindow()) useWorkspace.setState({ outline: false });
    },
    [transcript],
  );
  return (
    <nav className={styles['outline']} aria-label={t('outline')}>
      <div className={styles['scroll']}>
        <h2 className={styles['title']} lang={briefing.language}>
          {briefing.title}
        </h2>
        <p className={styles['facts']}>{[date, briefing.source.fileName].filter(Boolean).join(' · ')}</p>
        {briefing.turns.length > 0 && (
          <div className={styles['progress']}>
            <label htmlFor="outline-progress">
              {t('outline.reading', { ns: 'shell', at, of: briefing.turns.length })}
            </label>
            <progress id="outline-progress" value={at} max={briefing.turns.length} />
          </div>
        )}
        <Hint name="palette" />
        <ol>
          {entries.map((entry) => (
            <OutlineItem
              key={keyOf(entry)}
              entry={entry}
              // The others stay as they are while one reads on.
              current={hasTurn(entry, turn) ? turn : undefined}
              onReveal={reveal}
              language={briefing.language}
            />
          ))}
        </ol>
      </div>
      <PaneDivider pane="outline" />
    </nav>
  );
}

function hasTurn(entry: OutlineEntry, turn: string | null): boolean {
  if (entry.kind === 'preamble') return turn === null;
  return entry.kind === 'turn'
    ? entry.turn.turn.id === turn
    : entry.turns.some((line) => line.turn.id === turn);
}

function keyOf(entry: OutlineEntry): string {
  if (entry.kind === 'preamble') return entry.kind;
  return entry.kind === 'turn' ? entry.turn.turn.id : `exchange ${entry.number}`;
}
