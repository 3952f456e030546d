import type { Node } from 'prosemirror-model';
import { presentText } from '../../../shared/anchoring/present-text';
import type { Block, Briefing, Turn } from '../../../shared/project/records';
import { type BlockGroup, shownGroups } from '../../../shared/project/shown-groups';
import { blockLanguage } from '../../../shared/text/block-language';
import { isHardWrapped, linesOf } from '../../../shared/text/lines';
import { type BlockAttrs, schema, type TurnAttrs } from './schema';

/** Blocks of a section: enough to lay out at once, few enough to skip cheaply. */
const SECTION_BLOCKS = 100;
/** Columns of the reading measure, of which a Chinese character takes two. */
const MEASURE = 71;
/** In code units; a shorter line was broken on purpose. */
const SHORTEST_LINE = 40;
/** In rem; only a guess that the scroll bar starts from, see `contain-intrinsic-size`. */
const LINE_HEIGHT = 1.97;
const BLOCK_GAP = 0.9;
const TURN_GAP = 2.5;

/** The document that shows a briefing; `text` is its decoded source. */
export function buildDocument(briefing: Briefing, text: string): Node {
  const wrapped = isHardWrapped(linesOf(text));
  const speakers = new Map(briefing.speakers.map((speaker) => [speaker.id, speaker]));

  const blockNode = (block: Block): Node => {
    const words = presentText(block, text);
    // A correction leaves the block what it is, so that typing never makes another node of it.
    const source = text.slice(block.start, block.end);
    const attrs: BlockAttrs = {
      id: block.id,
      language: languageOf(source, briefing.language),
      furniture: block.kind === 'furniture',
      wrapped: wrapped && fillsLines(source),
    };
    return schema.node('block', attrs, words === '' ? [] : schema.text(words));
  };
  // What stands at the top of the page follows nothing.
  let before: BlockGroup | null = null;
  const turnNode = (group: BlockGroup): Node => {
    const { turn, blocks } = group;
    const attrs: TurnAttrs = {
      id: turn?.id ?? null,
      speaker: (turn && speakers.get(turn.speaker)) ?? null,
      kind: turn?.kind ?? null,
      time: turn?.time ?? null,
      timeKind: turn?.time ? briefing.timeKind : null,
      opensExchange: before !== null && opensExchange(turn, before.turn),
    };
    before = group;
    return schema.node('turn', attrs, blocks.map(blockNode));
  };

  const sections = sectionsOf(shownGroups(briefing, SECTION_BLOCKS)).map((groups) => {
    const turns = groups.map(turnNode);
    return schema.node('section', { height: heightOf(turns) }, turns);
  });
  return sections.length > 0 ? schema.node('doc', null, sections) : emptyDocument();
}

function opensExchange(turn: Turn | null, before: Turn | null): boolean {
  return turn !== null && turn.exchange !== null && turn.exchange !== before?.exchange;
}

function emptyDocument(): Node {
  const empty = schema.nodes['doc']?.createAndFill();
  if (!empty) throw new Error('The schema has no empty document');
  return empty;
}

/** A section is up to a hundred blocks, or one turn that has more. */
function sectionsOf(groups: readonly BlockGroup[]): BlockGroup[][] {
  const sections: BlockGroup[][] = [];
  let size = 0;
  for (const group of groups) {
    const section = sections.at(-1);
    if (section && size + group.blocks.length <= SECTION_BLOCKS) {
      section.push(group);
      size += group.blocks.length;
    } else {
      sections.push([group]);
      size = group.blocks.length;
    }
  }
  return sections;
}

/** The language of a block where it is another one than the briefing's: fonts and hyphens depend on it. */
function languageOf(words: string, briefing: Briefing['language']): BlockAttrs['language'] {
  if (!/\p{L}/u.test(words)) return null;
  const own = blockLanguage(words, briefing);
  return own === briefing ? null : own;
}

/** Whether every line feed comes after a line of some length, as where words were broken to a width. */
function fillsLines(words: string): boolean {
  const lines = words.split('\n');
  return lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= SHORTEST_LINE);
}

function heightOf(turns: readonly Node[]): number {
  let height = 0;
  for (const turn of turns) {
    height += TURN_GAP;
    turn.forEach((block) => {
      const words = block.textContent;
      const columns = words.length + (words.match(/[\u2e80-\uffef]/g)?.length ?? 0);
      height += Math.max(1, Math.ceil(columns / MEASURE)) * LINE_HEIGHT + BLOCK_GAP;
    });
  }
  return Math.round(height);
}
