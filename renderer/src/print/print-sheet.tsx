import { type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { presentText, toPresentRange } from '../../../shared/anchoring/present-text';
import { isMarkup } from '../../../shared/injection/findings';
import { speakerById } from '../../../shared/project/queries';
import type { AnnotationKind, Block, Briefing, Project, Turn } from '../../../shared/project/records';
import { shownGroups } from '../../../shared/project/shown-groups';
import { clockOf, formatDate } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { speakerWords } from '../ui/speaker-words';
import { cutIntoPieces, type Marked } from './pieces';
import { type PrintedMark, printedMarks } from './printed-marks';
import { PrintedNotes } from './printed-notes';
import './print.css';

interface PrintSheetProps {
  readonly project: Project;
  readonly briefing: Briefing;
  readonly text: string;
}

/** A briefing on paper: all turns with their marks, and what the marks say at the end. Only print shows it. */
export default function PrintSheet({ project, briefing, text }: PrintSheetProps) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const marks = useMemo(() => printedMarks(project, briefing), [project, briefing]);
  const leftOut = briefing.injected.filter((one) => one.status === 'quarantined' && !isMarkup(one)).length;
  const facts = [briefing.date && formatDate(briefing.date, language), briefing.source.address];
  return createPortal(
    <article className="print-sheet" lang={briefing.language}>
      <h1>{briefing.title || briefing.source.fileName}</h1>
      <p className="facts">{facts.filter(Boolean).join(' · ')}</p>
      {leftOut > 0 && (
        <p className="facts" lang={language}>
          {t('print.left-out', { count: leftOut })}
        </p>
      )}
      {shownGroups(briefing).map(({ turn, blocks }) => (
        <section key={blocks[0]?.id}>
          {turn && <h2>{headingOf(briefing, turn)}</h2>}
          {blocks.map((block) => (
            <PrintedBlock key={block.id} briefing={briefing} block={block} text={text} marks={marks} />
          ))}
        </section>
      ))}
      <PrintedNotes briefing={briefing} text={text} marks={marks} />
    </article>,
    document.body,
  );
}

function PrintedBlock({
  briefing,
  block,
  text,
  marks,
}: {
  readonly briefing: Briefing;
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly PrintedMark[];
}) {
  const marked = marks.flatMap((mark) =>
    mark.annotation.anchor.segments
      .filter((segment) => segment.block === block.id)
      .map(({ start, end }): Marked<PrintedMark> => ({ start, end, mark })),
  );
  const holes = briefing.injected
    .filter(({ status, start, end }) => status === 'quarantined' && start < block.end && block.start < end)
    .map((injected) => toPresentRange(block, injected));
  return (
    <p>
      {cutIntoPieces(presentText(block, text), marked, holes).map((piece) => (
        <span key={piece.start}>
          <Underlined kinds={piece.marks.map(({ annotation }) => annotation.kind)}>{piece.words}</Underlined>
          {piece.ending
            .filter((mark) => endsIn(mark, block))
            .map(({ label }) => (
              <sup key={label}>{label}</sup>
            ))}
        </span>
      ))}
    </p>
  );
}

/** Words under the lines of all their marks. */
function Underlined({
  kinds: [kind, ...others],
  children,
}: {
  readonly kinds: readonly AnnotationKind[];
  readonly children: ReactNode;
}): ReactNode {
  if (kind === undefined) return children;
  return (
    <mark data-print={kind}>
      <Underlined kinds={others}>{children}</Underlined>
    </mark>
  );
}

/** A mark over several blocks has its label behind the last one. */
function endsIn({ annotation }: PrintedMark, block: Block): boolean {
  return annotation.anchor.segments.at(-1)?.block === block.id;
}

function headingOf(briefing: Briefing, turn: Turn): string {
  const speaker = speakerById(briefing, turn.speaker);
  return [speaker && speakerWords(speaker, briefing.language), turn.time && clockOf(turn.time)]
    .filter(Boolean)
    .join(' · ');
}
