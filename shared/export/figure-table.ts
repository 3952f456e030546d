import type { PhrasingContent, RootContent } from 'mdast';
import { describeReading } from '../figures/describe';
import { fill } from '../messages/fill';
import { annotationsOf, needsCheck, speakerOf, turnOf } from '../project/queries';
import type { Check, CheckSource, Figure } from '../project/records';
import { footnote, footnoteMark, section, table } from './blocks';
import { compare, type ExportContext, timeLine, verdictLine, whereLine } from './context';
import { text, verbatim } from './text';

/** The figures of a briefing as a table with verdicts and sources, and a footnote each on where it stands. */
export function figureSection(context: ExportContext): { content: RootContent[]; notes: RootContent[] } {
  const { words } = context;
  const rows = listedFigures(context).map((figure, index) => figureRow(context, figure, `f${index + 1}`));
  const { said, value, of, who, verdict, source } = words.column;
  const head = [[said], [value], [of], [who], [verdict], [source]];
  const content = rows.length > 0 ? [table([head, ...rows.map(({ cells }) => cells)])] : [];
  return { content: section(words.figures, content, words.none), notes: rows.map(({ note }) => note) };
}

/** The figures that a document lists: those with a verdict, and the unchecked ones where they are wanted. */
export function listedFigures(context: ExportContext): Figure[] {
  const { project, briefing, options } = context;
  return annotationsOf(project, briefing, 'figure').filter(
    (figure) => verdictLine(context, figure).check || (options.unchecked && needsCheck(figure)),
  );
}

/** A figure's verdict, its value in words and where it stands: the text of its footnote. */
export function figureNote(context: ExportContext, figure: Figure): PhrasingContent[] {
  const { words, options } = context;
  const value = describeReading(figure.reading, words, options.language);
  const { verdict } = verdictLine(context, figure);
  return [text(`${value}; ${verdict}. ${whereLine(context, compare(context, figure))}.`)];
}

function figureRow(context: ExportContext, figure: Figure, label: string) {
  const { briefing, words, options } = context;
  const comparison = compare(context, figure);
  const { check, verdict } = verdictLine(context, figure);
  const who = [speakerOf(briefing, figure)?.name ?? '', timeLine(context, turnOf(briefing, figure))];
  const cells: (string | PhrasingContent)[][] = [
    [comparison.words.replaceAll('\n', ' '), footnoteMark(label)],
    [describeReading(figure.reading, words, options.language)],
    [figure.reading.of ?? ''],
    [who.filter((part) => part !== '').join(' · ')],
    [verdict],
    check ? sourceCell(context, check) : [''],
  ];
  const where = `${whereLine(context, comparison)}. ${fill(words.status[comparison.status], { source: comparison.source })}`;
  const remarks = [figure.note, check?.note ?? '']
    .filter((remark) => remark !== '')
    .map((note) => fill(words.note, { note }));
  return { cells, note: footnote(label, [where, ...remarks].join(' ')) };
}

function sourceCell(context: ExportContext, check: Check): (string | PhrasingContent)[] {
  return check.sources.flatMap((source, index) => [
    ...(index > 0 ? [verbatim('; ')] : []),
    ...sourceWords(context, source),
  ]);
}

function sourceWords({ words }: ExportContext, source: CheckSource): (string | PhrasingContent)[] {
  const rest = [
    source.publisher,
    source.locator,
    source.accessed && fill(words.accessed, { date: source.accessed }),
  ];
  const behind = rest.filter((part) => part !== '').join(', ');
  const isLink = /^https?:\/\/\S+$/.test(source.address);
  const title = source.title || source.address;
  const head: PhrasingContent = isLink
    ? // A bar in an address would end the cell of the table.
      { type: 'link', url: source.address.replaceAll('|', '%7C'), children: [text(title)] }
    : text(title);
  return behind ? [head, verbatim(`, ${text(behind).value}`)] : [head];
}
