import type { PhrasingContent } from 'mdast';
import { fill } from '../messages/fill';
import type { Check, CheckSource } from '../project/records';
import type { ExportContext } from './context';
import { text, verbatim } from './text';

/** The sources of a check, each a link where it has an address, with publisher, locator and date of access. */
export function sourceWords(context: ExportContext, check: Check): PhrasingContent[] {
  return check.sources.flatMap((source, index) => [
    ...(index > 0 ? [verbatim(context.words.semicolon)] : []),
    ...oneSource(context, source),
  ]);
}

/** The same as a sentence behind others; nothing for a check without sources. */
export function sourceSentence(context: ExportContext, check: Check | null): PhrasingContent[] {
  const { words } = context;
  if (!check || check.sources.length === 0) return [];
  const label = fill(words.joined, { first: '', second: words.source });
  return [verbatim(label), ...sourceWords(context, check), verbatim(words.stop)];
}

/** Words that lead to an address of the web; the words alone where it is none. */
export function linkOr(address: string, words: string): PhrasingContent {
  if (!/^https?:\/\/\S+$/.test(address)) return text(words);
  // A bar in an address would end the cell of a table.
  return { type: 'link', url: address.replaceAll('|', '%7C'), children: [text(words)] };
}

function oneSource({ words }: ExportContext, source: CheckSource): PhrasingContent[] {
  const rest = [
    source.publisher,
    source.locator,
    source.accessed && fill(words.accessed, { date: source.accessed }),
  ];
  const behind = rest.filter((part) => part !== '').join(words.comma);
  const head = linkOr(source.address, source.title || source.address);
  return behind ? [head, verbatim(`${words.comma}${text(behind).value}`)] : [head];
}
