import type { RootContent } from 'mdast';
import { fill } from '../messages/fill';
import type { Claim } from '../project/records';
import { footnote, footnoteMark, inLanguage, paragraph, quotation, section } from './blocks';
import { listedClaims } from './chosen';
import { claimWords } from './claim-sentence';
import {
  attribution,
  type ExportContext,
  noteLine,
  sentences,
  statusLine,
  verdictLine,
  whereLine,
} from './context';
import { sourceSentence } from './sources';

/** The claims of a briefing: who said them, the verdict and its sources; no heading where there are none. */
export function claimSection(context: ExportContext): { content: RootContent[]; notes: RootContent[] } {
  const { words } = context;
  const made = listedClaims(context).map((claim, index) => claimBlocks(context, claim, `c${index + 1}`));
  if (made.length === 0) return { content: [], notes: [] };
  const content = made.flatMap(({ content }) => content);
  return { content: section(words.claims, content, words.none), notes: made.map(({ note }) => note) };
}

/** The words of a claim, who said them, and the verdict; where they stand is a footnote. */
export function claimBlocks(context: ExportContext, claim: Claim, label: string) {
  const { briefing, words } = context;
  const comparison = claimWords(context, claim);
  const { check, verdict } = verdictLine(context, claim);
  const who = attribution(context, claim);
  const remarks = [claim.note, check?.note ?? ''].filter((remark) => remark !== '');
  const content: RootContent[] = [
    inLanguage(quotation(comparison.words, footnoteMark(label)), briefing.language),
    ...(who ? [paragraph(fill(words.attribution, { who }))] : []),
    paragraph(fill(words.judged, { verdict }), ...sourceSentence(context, check)),
    ...remarks.map((note) => paragraph(noteLine(context, note))),
  ];
  return {
    content,
    note: footnote(
      label,
      sentences(context, whereLine(context, comparison), statusLine(context, comparison)),
    ),
  };
}
