import { blockLanguage } from '../text/block-language';
import { type BlocksToRead, viewsOf } from '../text/text-view';
import type { Language } from '../transcript/findings';
import { type Draft, qualified } from './draft';
import type { FigureFinding, FigureReading } from './findings';
import { readBlock } from './reader/reader';
import type { Scene } from './reader/scene';
import { NOTHING_AROUND, surroundingsOf } from './reader/surroundings';
import { type MoneyNames, NO_MONEY_NAMES } from './region';

/** Which stretches of a text are read for figures, and how. */
export interface FigureContext extends BlocksToRead {
  /** The document's language; a block in another script is read in its own. */
  readonly language: Language;
  /** What the shared names of currencies mean in the document; by themselves they mean little. */
  readonly money?: MoneyNames;
}

const DIGITS_ONLY = /^[\s\d]*$/;

/**
 * Finds every figure of the blocks, in reading order and without overlaps (SPEC.md). Offsets are UTF-16
 * code units into `text`; a figure that an injected range interrupts spans it.
 */
export function findFigures(text: string, context: FigureContext): FigureFinding[] {
  const findings: FigureFinding[] = [];
  const { money = NO_MONEY_NAMES } = context;
  for (const view of viewsOf(text, context)) {
    // A paragraph of digits alone is a page number.
    if (DIGITS_ONLY.test(view.text)) continue;
    const scene = { text: view.text, language: blockLanguage(view.text, context.language), money };
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
