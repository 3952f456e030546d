import { describe, expect, it } from 'vitest';
import { checkOn, figureOn, NOW, smallBriefing } from '../../../fixtures/projects/small-project';
import type { PartBody } from '../../../shared/project/commands';
import { inOwnName } from './own-name';

const { briefing, text } = smallBriefing(['Why 6?']);
const six = figureOn('six', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const bodies: readonly PartBody[] = [
  { type: 'check.record', check: checkOn('c', six, 'wrong', { by: 'Ada' }) },
  { type: 'check.sign', check: 'c', signed: { at: NOW, by: 'Ada' } },
  {
    type: 'resolution.add',
    resolution: {
      id: 'r',
      kind: 'pair',
      figures: ['six', 'other'],
      judged: 'differs',
      as: 'accepted',
      words: '',
      at: NOW,
      by: 'Ada',
    },
  },
];

describe('whose name a command bears', () => {
  it.each(bodies)('takes a $type in one’s own name alone, in a batch too', (body) => {
    expect(inOwnName(body, 'Ada').ok).toBe(true);
    for (const one of [body, { type: 'batch', as: 'confirm', bodies: [body] } as const]) {
      expect(inOwnName(one, 'Ben')).toMatchObject({
        ok: false,
        error: { code: 'command.invalid', detail: { reason: 'in the name of Ada' } },
      });
    }
  });

  it('asks nothing of what bears no name', () => {
    expect(inOwnName({ type: 'check.withdraw', check: 'c' }, 'Ben').ok).toBe(true);
  });
});
