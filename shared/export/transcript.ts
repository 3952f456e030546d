import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { presentText, toPresentRange } from '../anchoring/present-text';
import { isMarkup } from '../injection/findings';
import { fill } from '../messages/fill';
import { speakerById, turnById } from '../project/queries';
import type { Block, Speaker, Turn } from '../project/records';
import { footnoteMark, heading, inLanguage, paragraph } from './blocks';
import { type ExportContext, speakerLine, timeLine } from './context';
import { oneLine, plain, verbatim } from './text';
import { type Mark, transcriptMarks } from './transcript-marks';

/** What one person says without a break, and the paragraphs of it. */
export interface PrintedTurn {
  readonly heading: string;
  readonly paragraphs: readonly (readonly PhrasingContent[])[];
}

/** What an annotated transcript is made of. */
export interface TranscriptParts {
  readonly turns: readonly PrintedTurn[];
  /** The footnotes of the marks. */
  readonly notes: readonly FootnoteDefinition[];
  /** How many passages are in quarantine and not printed, markup aside. */
  readonly leftOut: number;
}

/** All turns of a briefing in order, its marks as footnotes; quarantined words and furniture are left out. */
export function transcript(context: ExportContext): RootContent[] {
  const { briefing, words } = context;
  const { turns, notes, leftOut } = transcriptParts(context);
  return [
    heading(2, words.transcript),
    ...(leftOut > 0 ? [paragraph(fill(words.leftOut, { count: leftOut }))] : []),
    ...turns.flatMap((turn) => [
      heading(3, turn.heading),
      ...turn.paragraphs.map((content) => inLanguage(paragraph(...content), briefing.language)),
    ]),
    ...notes,
  ];
}

/** The turns with the numbers of the footnotes in their places, and the footnotes. */
export function transcriptParts(context: ExportContext): TranscriptParts {
  const { briefing } = context;
  const marks = transcriptMarks(context);
  const marksIn = new Map<string, Mark[]>();
  for (const mark of marks) {
    const others = marksIn.get(mark.block);
    if (others) others.push(mark);
    else marksIn.set(mark.block, [mark]);
  }
  const turns: { heading: string; paragraphs: PhrasingContent[][] }[] = [];
  let turn: Turn | null | undefined;
  for (const block of briefing.blocks) {
    if (block.kind === 'furniture' && !isShown(context, block)) continue;
    if (!marksIn.has(block.id) && isTitle(context, block)) continue;
    const next = turnById(briefing, block.turn);
    if (next !== turn) turns.push({ heading: turnHeading(context, next), paragraphs: [] });
    turn = next;
    const content = blockContent(context, block, marksIn.get(block.id) ?? []);
    if (content.length > 0) turns.at(-1)?.paragraphs.push(content);
  }
  return {
    turns,
    notes: marks.map(({ note }) => note),
    leftOut: briefing.injected.filter((one) => one.status === 'quarantined' && !isMarkup(one)).length,
  };
}

/** Whether a block only says again what stands above the document. */
function isTitle({ briefing, source }: ExportContext, block: Block): boolean {
  return block.turn === null && plain(presentText(block, source)) === plain(briefing.title);
}

function isShown({ briefing }: ExportContext, block: Block): boolean {
  return briefing.furniture.some(
    ({ status, start, end }) => status === 'shown' && start < block.end && block.start < end,
  );
}

function turnHeading(context: ExportContext, turn: Turn | null): string {
  if (!turn) return context.words.preamble;
  const speaker = withOrganisation(speakerById(context.briefing, turn.speaker));
  return [speaker, timeLine(context, turn)].filter((part) => part !== '').join(' · ');
}

/** The speaker's line, with the outlet of a reporter who has no title and whose name does not tell it. */
function withOrganisation(speaker: Speaker | null): string {
  const tells = !speaker?.organisation || speaker.title || speaker.name.includes(speaker.organisation);
  return speakerLine(speaker && !tells ? { ...speaker, title: speaker.organisation } : speaker);
}

/** A block's words with the numbers of the footnotes in their places. */
function blockContent(
  { briefing, source }: ExportContext,
  block: Block,
  marks: readonly Mark[],
): PhrasingContent[] {
  const present = presentText(block, source);
  const holes = briefing.injected
    .filter(({ status, start, end }) => status === 'quarantined' && start < block.end && block.start < end)
    .map((injected) => toPresentRange(block, injected));
  const cuts = [
    ...holes.map(({ start, end }) => ({ at: start, resume: end, label: null })),
    ...marks.map(({ at, label }) => ({ at, resume: at, label })),
  ].sort((a, b) => a.at - b.at || a.resume - b.resume);

  const pieces: { words: string; label: string | null }[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push({ words: oneLine(present.slice(from, cut.at)), label: cut.label });
    from = Math.max(from, cut.resume);
  }
  pieces.push({ words: oneLine(present.slice(from)), label: null });

  return trimEdges(
    pieces.flatMap(({ words, label }) => [
      ...(words === '' ? [] : [verbatim(words)]),
      ...(label ? [footnoteMark(label)] : []),
    ]),
  );
}

/** Inline content without white space at its edges, which Markdown could only carry as references. */
function trimEdges(content: readonly PhrasingContent[]): PhrasingContent[] {
  const first = content.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const last = content.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  return content.slice(Math.max(first, 0), last + 1).map((node, index, { length }) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return verbatim(index === length - 1 ? start.trimEnd() : start);
  });
}
