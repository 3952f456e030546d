import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../fixtures/projects/small-project';
import { splitOf } from './shape';

const { briefing, text } = smallBriefing(['Why six?', 'Six cranes. Do you have more?']);
const turn = briefing.turns[1];
if (!turn) throw new Error('a turn expected');
const split = (block: string, offset: number) => {
  let id = 0;
  return splitOf({ annotations: [] }, briefing, text, turn, {
    caret: { block, offset },
    newId: () => {
      id += 1;
      return `new${id}`;
    },
  });
};

describe('splitOf', () => {
  it('begins the new turn at the words behind the caret', () => {
    const found = split('b2', 11);
    expect([found?.turn, found?.words]).toEqual(['new1', 'Do you have more?']);
    expect(found?.body).toMatchObject({ type: 'turn.split', turn: 't2', at: text.indexOf('Do you') });
  });

  it('has nothing to split at the edge of the turn, in another turn, or without a caret', () => {
    expect(split('b2', 0)).toBeNull();
    expect(split('b1', 3)).toBeNull();
    expect(splitOf({ annotations: [] }, briefing, text, turn, { caret: null, newId: () => 'x' })).toBeNull();
  });
});
