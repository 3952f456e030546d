import type { TextRange } from '../text/range';
import type { Language } from '../transcript/findings';
import { type Draft, qualified } from './draft';
import type { FigureFinding, FigureReading } from './findings';
import { readBlock } from './reader/reader';
import type { Scene } from './reader/scene';
import { NOTHING_AROUND, surroundingsOf } from './reader/surroundings';
import { languageOf } from './script';
import { viewOf } from './text-view';

/** Which stretches of a text are read for figures, and how. */
export interface FigureContext {
  /** The document's language; a block in another script is read in its own. */
  readonly language: Language;
  /** Paragraphs to read, each by itself, in UTF-16 code units of the text. */
  readonly blocks: readonly TextRange[];
  /** Injected ranges, read over as if they were not there. */
  readonly skip: readonly TextRange[];
}

const DIGITS_ONLY = /^[\s\d]*$/;

/**
 * Finds every figure of the blocks, in reading order and without overlaps (SPEC.md). Offsets are UTF-16
 * code units into `text`; a figure that an injected range interrupts spans it.
 */
export function findFigures(text: string, context: FigureContext): FigureFinding[] {
  const findings: FigureFinding[] = [];
  const skips = merged(context.skip, text.length);
  let next = 0;
  for (const block of merged(context.blocks, text.length, true)) {
    while (next < skips.length && (skips[next]?.end ?? 0) <= block.start) next++;
    let last = next;
    while (last < skips.length && (skips[last]?.start ?? 0) < block.end) last++;
    const view = viewOf(text, block, skips.slice(next, last));
    // A paragraph of digits alone is a page number.
    if (DIGITS_ONLY.test(view.text)) continue;
    const scene = { text: view.text, language: languageOf(view.text, context.language) };
    for (const { draft, reading } of readingsOf(scene)) {
      const start = view.toStart(draft.start);
      const end = view.toEnd(draft.end);
      const id = `f${findings.length + 1}`;
      findings.push({ id, start, end, text: text.slice(start, end), ...reading, weight: draft.weight });
    }
  }
  return findings;
}

/** The figures of one block with their surroundings: period, scope, change and basis. */
export function readingsOf(scene: Scene): { readonly draft: Draft; readonly reading: FigureReading }[] {
  const drafts = readBlock(scene);
  const surroundings = surroundingsOf(scene.text, drafts);
  return drafts.map((draft, i) => {
    const { kind, value, max, unit, of } = draft;
    const around = surroundings[i] ?? NOTHING_AROUND;
    return { draft, reading: { kind, value, max, ...qualified(draft.firmness), unit, of, ...around } };
  });
}

/** Ranges in order, clipped to the text; overlapping ones joined, or cut where they must stay apart. */
function merged(ranges: readonly TextRange[], length: number, apart = false): TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TextRange[] = [];
  let end = 0;
  for (const range of sorted) {
    const start = Math.max(range.start, end);
    const stop = Math.min(range.end, length);
    if (stop <= start) continue;
    const last = result.at(-1);
    if (!apart && last !== undefined && last.end === start)
      result[result.length - 1] = { start: last.start, end: stop };
    else result.push({ start, end: stop });
    end = stop;
  }
  return result;
}
