import { describe, expect, it } from 'vitest';
import { NOW, smallBriefing } from '../../fixtures/projects/small-project';
import { makeAnchor } from '../anchoring/make-anchor';
import { annotationSchema } from './records';

describe('annotationSchema', () => {
  it('takes a claim that was stored before the engine found any as made by hand', () => {
    const { briefing, text } = smallBriefing(['The first ever.']);
    const anchor = makeAnchor(briefing, text, [{ block: 'b1', start: 0, end: 9 }]);
    const old = { id: 'a', createdAt: NOW, createdBy: 'Ada', note: '', kind: 'claim', anchor };
    expect(annotationSchema.parse(old)).toEqual({ ...old, status: 'made', type: null });
  });
});
