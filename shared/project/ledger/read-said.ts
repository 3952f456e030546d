import { unwrap } from '../../anchoring/fold';
import { type ArithmeticFinding, checkArithmetic } from '../../figures/arithmetic';
import type { FigureFinding } from '../../figures/findings';
import { type LedgerEntry, TELLING_REACH } from '../../figures/ledger';
import { placedBlock } from '../placed-block';
import { needsCheck, speakerById, turnById } from '../queries';
import type { Block, Briefing, Figure, Speaker } from '../records';
import { readBlock } from './read-block';

/** A statistic with the words around it and the one who said it. */
interface SaidStatistic extends LedgerEntry {
  readonly words: string;
  readonly figure: Figure;
  readonly speaker: Speaker | null;
  readonly time: string | null;
}

/** Arithmetic with the figures that it is about. */
interface SaidArithmetic extends ArithmeticFinding {
  readonly said: readonly Figure[];
}

/** The statistics among figures of a briefing, given in reading order. `text` is the decoded source. */
export function statisticsIn(briefing: Briefing, text: string, figures: readonly Figure[]): SaidStatistic[] {
  return paragraphsOf(briefing, text, figures.filter(needsCheck)).flatMap(({ block, words, said }) => {
    const turn = turnById(briefing, block.turn);
    const speaker = speakerById(briefing, turn?.speaker ?? null);
    return said.map(({ figure, start, end }) => ({
      id: figure.id,
      reading: figure.reading,
      weight: figure.weight,
      words: unwrap(figure.anchor.exact),
      before: words.slice(Math.max(0, start - TELLING_REACH), start),
      after: words.slice(end, end + TELLING_REACH),
      figure,
      speaker,
      time: turn?.time ?? null,
    }));
  });
}

/** What a briefing states about figures of its own, given in reading order, paragraph by paragraph. */
export function arithmeticIn(briefing: Briefing, text: string, figures: readonly Figure[]): SaidArithmetic[] {
  return paragraphsOf(briefing, text, figures).flatMap(({ words, said }) => {
    const byId = new Map(said.map(({ figure }) => [figure.id, figure]));
    // As the engine would have found them in these words.
    const found = said.map(({ figure: { id, reading, weight }, start, end }): FigureFinding => {
      return { ...reading, id, start, end, text: words.slice(start, end), weight };
    });
    return checkArithmetic(words, found).map((finding) => ({
      ...finding,
      said: finding.figures.flatMap((id) => byId.get(id) ?? []),
    }));
  });
}

/** A paragraph as it is read, and the figures that begin in it, with their places in its words. */
interface Paragraph {
  readonly block: Block;
  readonly words: string;
  readonly said: readonly { readonly figure: Figure; readonly start: number; readonly end: number }[];
}

/** The paragraphs in which figures begin. */
function paragraphsOf(briefing: Briefing, text: string, figures: readonly Figure[]): readonly Paragraph[] {
  const byBlock = new Map<string, Figure[]>();
  for (const figure of figures) {
    const block = figure.anchor.segments[0]?.block ?? '';
    const said = byBlock.get(block);
    if (said) said.push(figure);
    else byBlock.set(block, [figure]);
  }
  return [...byBlock].flatMap(([id, inBlock]) => {
    const block = placedBlock(briefing, id)?.block;
    if (!block) return [];
    const { text: words, place } = readBlock(block, text, briefing.injected);
    const said = inBlock.map((figure) => {
      const segment = figure.anchor.segments[0];
      return { figure, start: place(segment?.start ?? 0), end: place(segment?.end ?? 0) };
    });
    return [{ block, words, said }];
  });
}
