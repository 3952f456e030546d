import {
  ArrowRightLeft,
  CircleMinus,
  CirclePlus,
  Languages,
  LayoutTemplate,
  type LucideIcon,
  PencilLine,
  Pilcrow,
  ShieldAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  type Comparison,
  type Entry,
  isPage,
  type LoneEntry,
  type PairedEntry,
} from '../../../../shared/revisions/compare-revisions';
import { differencesOf } from '../../../../shared/revisions/differences';
import type { Passage } from '../../../../shared/revisions/passage';
import { speakerOfPassage } from '../../../../shared/revisions/speakers';
import { formatPercent } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { Sign, type Tone } from '../../ui/sign';
import styles from './entry-row.module.css';
import { MarkedText } from './marked-text';

type Difference = 'changed' | 'moved' | 'missing' | 'added' | 'injected' | 'folded' | 'divided' | 'page';

const SIGNS: Readonly<Record<Difference, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  changed: { icon: PencilLine, tone: 'warn' },
  moved: { icon: ArrowRightLeft, tone: 'plain' },
  missing: { icon: CircleMinus, tone: 'bad' },
  added: { icon: CirclePlus, tone: 'good' },
  injected: { icon: ShieldAlert, tone: 'bad' },
  folded: { icon: Languages, tone: 'plain' },
  divided: { icon: Pilcrow, tone: 'plain' },
  page: { icon: LayoutTemplate, tone: 'plain' },
};

/** A paragraph in both copies side by side, with what differs in it. */
export function EntryRow({ comparison, entry }: { readonly comparison: Comparison; readonly entry: Entry }) {
  const { t } = useTranslation('revisions');
  const language = useLanguage();
  return (
    <li className={styles['row']} data-entry={entry.kind}>
      <div className={styles['signs']}>
        {differencesAt(entry).map((kind) => (
          <Sign key={kind} {...SIGNS[kind]}>
            {t(`kind.${kind}`)}
          </Sign>
        ))}
        {entry.kind === 'changed' && (
          <small>{t('share', { share: formatPercent(entry.share, language) })}</small>
        )}
      </div>
      {'old' in entry ? (
        <PairedCells comparison={comparison} entry={entry} />
      ) : (
        <LoneCells comparison={comparison} entry={entry} />
      )}
    </li>
  );
}

/** What there is to say of a row. */
function differencesAt(entry: Entry): readonly Difference[] {
  const found: (Difference | false)[] =
    'old' in entry
      ? [
          entry.kind !== 'same' && entry.kind,
          entry.hasInjected && 'injected',
          entry.isFolded && 'folded',
          entry.isDivided && 'divided',
          isPage(entry.old) || isPage(entry.next) ? 'page' : false,
        ]
      : [entry.kind, entry.isInjected && 'injected', entry.isPage && 'page'];
  return found.filter((kind) => kind !== false);
}

function PairedCells({
  comparison,
  entry,
}: {
  readonly comparison: Comparison;
  readonly entry: PairedEntry;
}) {
  const { words, folded } = differencesOf(entry);
  return (['old', 'next'] as const).map((side) => {
    const at = side === 'old' ? 'before' : 'after';
    const passage = entry[side];
    return (
      <Cell key={side} comparison={comparison} side={side} passage={passage}>
        <MarkedText
          side={side}
          text={passage.present}
          language={comparison[side].briefing.language}
          ranges={{
            injected: passage.hidden,
            words: words.map((change) => change[at]),
            folded: folded.map((change) => change[at]),
          }}
        />
      </Cell>
    );
  });
}

function LoneCells({ comparison, entry }: { readonly comparison: Comparison; readonly entry: LoneEntry }) {
  const { t } = useTranslation('revisions');
  const side = entry.kind === 'missing' ? 'old' : 'next';
  const { present, hidden } = entry.passage;
  const words = (
    <Cell key={side} comparison={comparison} side={side} passage={entry.passage}>
      <MarkedText
        side={side}
        text={present}
        language={comparison[side].briefing.language}
        ranges={{ injected: hidden, words: [{ start: 0, end: present.length }], folded: [] }}
      />
    </Cell>
  );
  const absent = (
    <div key="absent" className={styles['absent']}>
      {t('absent')}
    </div>
  );
  return side === 'old' ? [words, absent] : [absent, words];
}

function Cell({
  comparison,
  side,
  passage,
  children,
}: {
  readonly comparison: Comparison;
  readonly side: 'old' | 'next';
  readonly passage: Passage;
  readonly children: React.ReactNode;
}) {
  const { briefing } = comparison[side];
  const speaker = speakerOfPassage(briefing, passage);
  return (
    <div className={styles['cell']}>
      {speaker && (
        <small className={styles['speaker']} lang={briefing.language}>
          {speaker.name}
        </small>
      )}
      {children}
    </div>
  );
}
