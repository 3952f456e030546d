import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../fixtures/projects/small-project';
import { surroundingsOf } from '../../../../shared/text/invisibles/find-invisibles';
import { blockReader, invisiblesByKind } from './places';

const { briefing, text } = smallBriefing(['Why\u200b six?', 'We m\u043eved\u200b\u200b 6 \u202ecranes.']);

const read = blockReader(text, surroundingsOf(text));

describe('invisiblesByKind', () => {
  it('counts characters, and takes those that follow each other for one place', () => {
    expect(invisiblesByKind(briefing, read)).toEqual([
      {
        kind: 'zero-width',
        count: 3,
        places: [
          { block: 'b1', start: 3, end: 4 },
          { block: 'b2', start: 8, end: 10 },
        ],
      },
      { kind: 'bidi', count: 1, places: [{ block: 'b2', start: 13, end: 14 }] },
      { kind: 'homoglyph', count: 1, places: [{ block: 'b2', start: 4, end: 5 }] },
    ]);
  });

  it('reads what stands there now, and only what is shown', () => {
    const blocks = briefing.blocks.map((block) =>
      block.id === 'b1'
        ? { ...block, kind: 'furniture' as const }
        : { ...block, corrections: [{ start: block.start, end: block.start + 2, text: '\u2060They' }] },
    );
    const [widthless] = invisiblesByKind({ ...briefing, blocks }, read);
    expect(widthless?.places).toEqual([
      { block: 'b2', start: 0, end: 1 },
      { block: 'b2', start: 11, end: 13 },
    ]);
  });
});
