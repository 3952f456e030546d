import type { PhrasingContent, RootContent } from 'mdast';
import { fill } from '../messages/fill';
import { speakerOf, turnOf } from '../project/queries';
import type { Figure } from '../project/records';
import { footnote, footnoteMark, inLanguage, section, table } from './blocks';
import { listedFigures } from './chosen';
import {
  compare,
  type ExportContext,
  noteLine,
  sentences,
  statusLine,
  timeLine,
  verdictLine,
  whereLine,
} from './context';
import { sourceSentence, sourceWords } from './sources';
import { plain, text } from './text';
import { valueWords } from './value-words';

/** The figures of a briefing as a table with verdicts and sources, and a footnote each on where it stands. */
export function figureSection(context: ExportContext): { content: RootContent[]; notes: RootContent[] } {
  const { words } = context;
  const rows = listedFigures(context).map((figure, index) => figureRow(context, figure, `f${index + 1}`));
  const { said, value, of, who, verdict, source } = words.column;
  const head = [[said], [value], [of], [who], [verdict], [source]];
  const content = rows.length > 0 ? [table([head, ...rows.map(({ cells }) => cells)])] : [];
  return { content: section(words.figures, content, words.none), notes: rows.map(({ note }) => note) };
}

/** A figure's value in words, its verdict, where it stands and the sources: the text of its footnote. */
export function figureNote(context: ExportContext, figure: Figure): PhrasingContent[] {
  const { words } = context;
  const value = valueWords(context, figure);
  const { check, verdict } = verdictLine(context, figure);
  const where = whereLine(context, compare(context, figure));
  return [
    text(sentences(context, fill(words.read, { value, verdict }), where)),
    ...sourceSentence(context, check),
  ];
}

function figureRow(context: ExportContext, figure: Figure, label: string) {
  const { briefing } = context;
  const comparison = compare(context, figure);
  const { check, verdict } = verdictLine(context, figure);
  const who = [plain(speakerOf(briefing, figure)?.name ?? ''), timeLine(context, turnOf(briefing, figure))];
  const cells: (string | PhrasingContent)[][] = [
    [inLanguage(text(comparison.words.replaceAll('\n', ' ')), briefing.language), footnoteMark(label)],
    [valueWords(context, figure)],
    [figure.reading.of ?? ''],
    [who.filter((part) => part !== '').join(' · ')],
    [verdict],
    check ? sourceWords(context, check) : [''],
  ];
  const note = sentences(
    context,
    whereLine(context, comparison),
    statusLine(context, comparison),
    noteLine(context, figure.note),
    noteLine(context, check?.note ?? ''),
  );
  return { cells, note: footnote(label, note) };
}
