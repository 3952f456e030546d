import { findClaims } from '../claims/find-claims';
import { findFigures } from '../figures/find-figures';
import { STATISTIC_KINDS } from '../figures/findings';
import { moneyNamesOf } from '../figures/region';
import { findInjections } from '../injection/find-injections';
import { readRadicals } from '../text/radicals';
import { overlaps, type TextRange, unionOf } from '../text/range';
import { countScripts } from '../text/scripts';
import type { Structure } from '../text/structure';
import { readTranscript } from '../transcript/read-transcript';
import { ENGINE_VERSION, type Reading, type Said } from './reading';
import { asFindings, findMarkup, searchedForInjections } from './unsaid';

/**
 * Reads a decoded text with the whole engine: injected text first, then the transcript without it, then the figures and
 * claims in what was said or announced. `structure` is what the file's formatting says; null for plain text. Never fails:
 * a text without any finding is a reading too. Offsets are UTF-16 code units.
 */
export function readBriefing(text: string, structure: readonly Structure[] | null = null): Reading {
  const { simplified, traditional } = countScripts(text);
  // Text that was copied out of a PDF has radicals in place of characters; they take as much room.
  const plain = readRadicals(text, simplified > traditional);
  const reading = readPlain(plain, structure);
  return plain === text ? reading : withWordsOf(text, reading);
}

function readPlain(text: string, structure: readonly Structure[] | null): Reading {
  const { markup, notes } = findMarkup(text);
  const injected = findInjections(searchedForInjections(text, notes));
  const unsaid = unionOf(injected, markup);
  const transcript = readTranscript(text, unsaid, { structure, notes });
  const blocks = transcript.blocks.filter((block) => block.kind !== 'furniture');
  const toRead = { blocks, skip: unsaid };
  const { language } = transcript;
  const money = moneyNamesOf(text, language);
  const figures = findFigures(text, { ...toRead, language, money });
  const statistics = figures.filter(({ kind }) => STATISTIC_KINDS.has(kind));
  const claims = findClaims(text, { ...toRead, statistics });
  return {
    ...transcript,
    engine: ENGINE_VERSION,
    injected: asFindings(text, injected, markup, blocks),
    figures: withTurns(withoutRanks(figures, claims), transcript.turns),
    claims: withTurns(claims, transcript.turns),
  };
}

/** Findings with their words as they stand in the text itself. */
function withWordsOf(text: string, reading: Reading): Reading {
  const own = <F extends TextRange>(finding: F) => ({
    ...finding,
    text: text.slice(finding.start, finding.end),
  });
  return {
    ...reading,
    injected: reading.injected.map(own),
    furniture: reading.furniture.map(own),
    figures: reading.figures.map(own),
    claims: reading.claims.map(own),
  };
}

/** 第一次 is an ordinal and a claim: it is listed once, as a claim (CLM-5). */
function withoutRanks<F extends TextRange & { readonly kind: string }>(
  figures: readonly F[],
  claims: readonly TextRange[],
): readonly F[] {
  let next = 0;
  return figures.filter((figure) => {
    while (next < claims.length && (claims[next]?.end ?? 0) <= figure.start) next += 1;
    const claim = claims[next];
    return figure.kind !== 'ordinal' || !claim || !overlaps(figure, claim);
  });
}

/** Findings in order, with who said each of them and in which exchange. */
function withTurns<F extends TextRange>(found: readonly F[], turns: Reading['turns']): readonly (F & Said)[] {
  const turnAt = finder(turns);
  return found.map((finding) => {
    const turn = turnAt(finding);
    return { ...finding, speaker: turn?.speaker ?? null, exchange: turn?.exchange ?? null };
  });
}

/** Finds the range that holds another one; both lists in order, so that each is gone through once. */
function finder<R extends TextRange>(ranges: readonly R[]): (inner: TextRange) => R | null {
  let at = 0;
  return (inner) => {
    while (at > 0 && (ranges[at]?.start ?? Number.POSITIVE_INFINITY) > inner.start) at -= 1;
    while (at < ranges.length && (ranges[at]?.end ?? 0) <= inner.start) at += 1;
    const range = ranges[at];
    return range && range.start <= inner.start ? range : null;
  };
}
