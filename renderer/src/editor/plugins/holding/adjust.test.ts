import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import type { Segment } from '../../../../../shared/project/records';
import { buildDocument } from '../../document';
import { textOfBlock } from '../../positions';
import { adjusted } from './adjust';
import { type Adjustment, adjustmentOf } from './keys';

const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.', 'No more.']);
const doc = buildDocument(briefing, text);
const moved: Segment = { block: 'b2', start: 3, end: 8 };
const words = (segments: readonly Segment[] | null) =>
  segments?.map(({ block, start, end }) => textOfBlock(doc, block).slice(start, end));
const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...held,
});

describe('a mark that the keys move', () => {
  const change = (adjustment: Partial<Adjustment>, segments: readonly Segment[] = [moved]) =>
    words(adjusted(doc, segments, { edge: 'both', unit: 'character', back: false, ...adjustment }));

  it('moves by character, word and sentence', () => {
    expect(change({})).toEqual(['oved 6']);
    expect(change({ unit: 'word' })).toEqual(['6']);
    expect(change({ back: true })).toEqual(['e move']);
  });

  it('grows and shrinks at either end, over blocks too', () => {
    expect(change({ edge: 'end', unit: 'word' })).toEqual(['moved 6']);
    expect(change({ edge: 'start', back: true, unit: 'word' })).toEqual(['We moved']);
    expect(change({ edge: 'end', unit: 'sentence' })).toEqual(['moved 6 cranes and 20 ships.']);
    const toTheEnd: Segment = { block: 'b2', start: 25, end: 31 };
    expect(change({ edge: 'end', unit: 'word' }, [toTheEnd])).toEqual(['ships.', 'No']);
  });

  it('keeps at least one character', () => {
    expect(change({ edge: 'end', back: true }, [{ block: 'b2', start: 9, end: 10 }])).toBeUndefined();
  });

  it('keeps out what was left out', () => {
    const parts = [moved, { block: 'b2', start: 18, end: 24 }];
    expect(change({ edge: 'end', unit: 'word' }, parts)).toEqual(['moved', 'and 20 ships']);
    expect(change({ edge: 'start', unit: 'word', back: true }, parts)).toEqual(['We moved', 'and 20']);
  });
});

describe('the keys', () => {
  it('move with the arrows, resize with Shift, and step further with Ctrl and Alt', () => {
    expect(adjustmentOf(press('ArrowRight'), false)).toEqual({
      edge: 'both',
      unit: 'character',
      back: false,
    });
    expect(adjustmentOf(press('ArrowLeft', { shiftKey: true, ctrlKey: true }), false)).toEqual({
      edge: 'end',
      unit: 'word',
      back: true,
    });
    expect(adjustmentOf(press('ArrowUp', { shiftKey: true, altKey: true }), false)).toEqual({
      edge: 'start',
      unit: 'sentence',
      back: true,
    });
  });

  it('are Option and Command on a Mac', () => {
    expect(adjustmentOf(press('ArrowRight', { altKey: true }), true)?.unit).toBe('word');
    expect(adjustmentOf(press('ArrowRight', { metaKey: true }), true)?.unit).toBe('sentence');
    expect(adjustmentOf(press('ArrowRight', { ctrlKey: true }), true)).toBeNull();
  });

  it('leave the others to the caret', () => {
    expect(adjustmentOf(press('ArrowUp'), false)).toBeNull();
    expect(adjustmentOf(press('ArrowUp', { altKey: true }), false)).toBeNull();
    expect(adjustmentOf(press('ArrowRight', { isComposing: true }), false)).toBeNull();
  });
});
