import type { Reading } from '../../shared/engine/reading';
import { turnWords } from '../../shared/engine/turn-words';
import { describeReading } from '../../shared/figures/describe';
import type { Remark } from '../../shared/import/remarks';
import { isMarkup } from '../../shared/injection/findings';
import { catalogues } from '../../shared/messages/catalogues';
import { fill } from '../../shared/messages/fill';

/** What a reading is printed beside: where its text came from. */
interface ReportSource {
  readonly fileName: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly remarks: readonly Remark[];
}

/** Characters of an excerpt. */
const EXCERPT = 48;
/** A file's own control characters would reach the terminal as orders. */
const CONTROLS = /[^\P{Cc}\n]/gu;

/** A reading as a person reads it on a terminal. */
export function report(reading: Reading, text: string, source: ReportSource): string {
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '—';
  const words = catalogues.en.export;
  const said = turnWords(text, reading, EXCERPT);
  return [
    reading.title ?? source.fileName,
    [
      source.encoding,
      `${text.length} characters`,
      reading.language,
      reading.date ?? 'no date',
      reading.timeKind ? `times ${reading.timeKind}, ${reading.timesStand} the words` : 'no times',
    ].join(', '),
    `sha256 ${source.sha256}`,
    ...source.remarks.map(remarkWords),
    ...list(
      'Speakers',
      reading.speakers.map(({ name, title, role }) => `${name}${title ? `, ${title}` : ''} (${role})`),
    ),
    ...list(
      'Turns',
      reading.turns.map(({ id, time, kind, speaker, exchange }) =>
        [
          time?.replace(/^.*T/, '') ?? '--:--:--',
          kind.padEnd(10),
          (exchange ?? '').padEnd(3),
          `${nameOf(speaker)}: ${excerpt(said.get(id) ?? '')}`,
        ].join('  '),
      ),
    ),
    ...list(
      'Figures',
      reading.figures.map((figure) =>
        [
          range(figure),
          excerpt(figure.text),
          // Dates and times have no value of their own.
          figure.value === null ? figure.kind : `${figure.kind} ${describeReading(figure, words, 'en')}`,
          figure.of ? `of ${figure.of}` : '',
          nameOf(figure.speaker),
        ]
          .filter(Boolean)
          .join('  '),
      ),
    ),
    ...list(
      'Claims without a number',
      reading.claims.map((claim) =>
        [range(claim), excerpt(claim.text), claim.type, nameOf(claim.speaker)].join('  '),
      ),
    ),
    ...list(
      'Injected text',
      reading.injected
        .filter((found) => !isMarkup(found))
        .map(
          ({ text, signs, reads, ...found }) =>
            `${range(found)}  ${text}  (${signs.join(', ')})${reads === '' ? '' : ` reads ${reads}`}`,
        ),
    ),
    ...list(
      'Markup within the words',
      reading.injected.filter(isMarkup).map((found) => `${range(found)}  ${excerpt(found.text)}`),
    ),
    ...list(
      'Furniture',
      reading.furniture.map((found) => `${range(found)}  ${excerpt(found.text)}  (${found.rule})`),
    ),
  ]
    .join('\n')
    .replace(CONTROLS, '\ufffd');
}

/** What a reader left out or read otherwise, in words. */
export function remarkWords({ code, count }: Remark): string {
  return fill(catalogues.en.imports[`remark.${code}_${count === 1 ? 'one' : 'other'}`], { count });
}

function list(title: string, lines: readonly string[]): string[] {
  return ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}

function range({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`;
}

/** The first words, on one line. */
function excerpt(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
