import type { PhrasingContent } from 'mdast';
import type { ExportContext } from './context';
import { dateWords } from './date-words';
import { linkOr } from './sources';
import { text, verbatim } from './text';

/** The day of a briefing and where it came from: what stands below the title of every document. */
export function originLine({ briefing, words, options }: ExportContext): PhrasingContent[] {
  const { address, fileName } = briefing.source;
  const day = briefing.date === null ? null : dateWords(briefing.date, options.language);
  return [
    ...(day === null ? [] : [verbatim(`${day} · `)]),
    verbatim(words.source),
    ...(address ? [linkOr(address, address)] : [text(fileName)]),
  ];
}
