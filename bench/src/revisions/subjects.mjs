import search from 'approx-string-match';

/**
 * @typedef {import('./sample-copies.mjs').Revisions} Revisions
 * @typedef {import('./sample-copies.mjs').Sample} Sample
 * @typedef {import('./sample-copies.mjs').Quote} Quote
 * @typedef {{ start: number, end: number, isSure: boolean }} Found a place in the later copy; not sure is for a person to confirm
 * @typedef {ReadonlyMap<string, Found | null>} Answers by quote; null where it is said to be gone
 * @typedef {object} Subject
 * @property {string} name
 * @property {number} rounds
 * @property {(quotes: readonly Quote[]) => Answers} run
 */

export const OURS = 'Presser';
export const HYPOTHESIS = 'approx-string-match with prefix and suffix';
export const WALK = 'a walk with a running drift';

/** Compares the copies and plans what becomes of the quotes. @param {Revisions} bundled @param {Sample} sample @returns {Subject} */
export function presser({ compareRevisions, planCarryOver, projectOf }, { old, next }) {
  return {
    name: OURS,
    rounds: 9,
    run: (quotes) => {
      const project = { ...projectOf(old.briefing, quotes), briefings: [old.briefing, next.briefing] };
      const blocks = new Map(next.briefing.blocks.map((block) => [block.id, block]));
      // A comparison remembers what it has found out: each run has records of its own.
      const comparison = compareRevisions({ ...old }, { ...next });
      return new Map(
        planCarryOver(project, comparison).map(({ annotation, anchor, kind }) => {
          const segment = anchor?.segments[0];
          const from = blocks.get(segment?.block ?? '')?.start;
          const found = segment &&
            from !== undefined && {
              start: from + segment.start,
              end: from + segment.end,
              isSure: kind === 'same' || kind === 'moved',
            };
          return [annotation.id, found || null];
        }),
      );
    },
  };
}

/**
 * The way of Hypothesis' client: the words anywhere in the text, exactly or with up to half of them in error, and of the
 * places the one whose words, surroundings and position are the closest.
 * @param {Sample} sample @returns {Subject}
 */
export function hypothesis({ old, next }) {
  const placeOf = placesIn(old);
  return {
    name: HYPOTHESIS,
    rounds: 1,
    run: (quotes) =>
      new Map(
        quotes.map((quote) => {
          const best = bestMatch(next.text, quote, placeOf(quote) / old.text.length);
          return [quote.id, best && { ...best, isSure: true }];
        }),
      ),
  };
}

/** How far from where it is expected a quote is looked for, in code units. */
const WINDOW = 1_000;

/**
 * One quote after the other in the order of the text, each near to where it stood, moved by as much as the one before it.
 * @param {Sample} sample @returns {Subject}
 */
export function walk({ old, next }) {
  const placeOf = placesIn(old);
  return {
    name: WALK,
    rounds: 9,
    run: (quotes) => {
      let drift = 0;
      return new Map(
        quotes.map((quote) => {
          const was = placeOf(quote);
          const from = Math.max(0, was + drift - WINDOW);
          const near = next.text.slice(from, from + 2 * WINDOW + quote.anchor.exact.length);
          const best = bestMatch(near, quote, (was + drift - from) / near.length);
          if (best) drift = from + best.start - was;
          return [quote.id, best && { start: from + best.start, end: from + best.end, isSure: true }];
        }),
      );
    },
  };
}

/** Tells where a quote stood in a copy. @param {Sample['old']} copy @returns {(quote: Quote) => number} */
function placesIn({ briefing }) {
  const starts = new Map(briefing.blocks.map(({ id, start }) => [id, start]));
  return ({ anchor: { segments } }) =>
    (starts.get(segments[0]?.block ?? '') ?? 0) + (segments[0]?.start ?? 0);
}

/**
 * The best place of a quote in a text, by the weights of Hypothesis' client: 50 for the words, 20 each for what stands before
 * and after them, 2 for the position.
 * @param {string} text @param {Quote} quote @param {number} expected share of the text before it
 */
function bestMatch(text, { anchor: { exact, prefix, suffix } }, expected) {
  const scored = matches(text, exact, Math.min(256, exact.length / 2)).map((match) => {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const words = 50 * (1 - match.errors / exact.length);
    const around = 20 * likeness(before, prefix) + 20 * likeness(after, suffix);
    return { ...match, score: words + around + 2 * (1 - Math.abs(match.start / text.length - expected)) };
  });
  return scored.sort((a, b) => b.score - a.score)[0] ?? null;
}

/** All places where the words stand exactly, else the closest ones. @param {string} text @param {string} words @param {number} errors */
function matches(text, words, errors) {
  const exact = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, errors);
}

/** From 0 to 1. @param {string} text @param {string} expected */
function likeness(text, expected) {
  if (expected.length === 0) return 1;
  if (text.length === 0) return 0;
  return 1 - (search(text, expected, expected.length)[0]?.errors ?? expected.length) / expected.length;
}
