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

/** What the figures of a briefing say: its statistics, and the arithmetic that its text states about them. */
interface Said {
  readonly statistics: readonly SaidStatistic[];
  readonly arithmetic: readonly (ArithmeticFinding & { readonly said: readonly Figure[] })[];
}

/** Reads figures of a briefing, in reading order, where they stand. `text` is the decoded source. */
export function readSaid(briefing: Briefing, text: string, figures: readonly Figure[]): Said {
  const statistics: SaidStatistic[] = [];
  const arithmetic: Said['arithmetic'][number][] = [];
  for (const [id, said] of byBlock(figures)) {
    const block = placedBlock(briefing, id)?.block;
    if (!block) continue;
    const { text: words, found } = findingsIn(block, text, said, briefing);
    const turn = turnById(briefing, block.turn);
    const speaker = speakerById(briefing, turn?.speaker ?? null);
    for (const { figure, start, end } of found) {
      if (!needsCheck(figure)) continue;
      statistics.push({
        id: figure.id,
        reading: figure.reading,
        weight: figure.weight,
        words: unwrap(figure.anchor.exact),
        before: words.slice(Math.max(0, start - TELLING_REACH), start),
        after: words.slice(end, end + TELLING_REACH),
        figure,
        speaker,
        time: turn?.time ?? null,
      });
    }
    const byId = new Map(said.map((figure) => [figure.id, figure]));
    for (const finding of checkArithmetic(words, found)) {
      arithmetic.push({ ...finding, said: finding.figures.flatMap((one) => byId.get(one) ?? []) });
    }
  }
  return { statistics, arithmetic };
}

/** Figures by the block in which they begin. */
function byBlock(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const blocks = new Map<string, Figure[]>();
  for (const figure of figures) {
    const block = figure.anchor.segments[0]?.block ?? '';
    const said = blocks.get(block);
    if (said) said.push(figure);
    else blocks.set(block, [figure]);
  }
  return blocks;
}

/** The words of a block as they are read, and its figures as the engine would have found them there. */
function findingsIn(
  block: Block,
  source: string,
  figures: readonly Figure[],
  { injected }: Briefing,
): { readonly text: string; readonly found: readonly (FigureFinding & { readonly figure: Figure })[] } {
  const { text, place } = readBlock(block, source, injected);
  const found = figures.map((figure) => {
    const segment = figure.anchor.segments[0];
    const start = place(segment?.start ?? 0);
    const end = place(segment?.end ?? 0);
    const { id, reading, weight } = figure;
    return { ...reading, id, start, end, text: text.slice(start, end), weight, figure };
  });
  return { text, found };
}
