import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../plain-key';
import { stepOf } from './keys';

const press = (key: string, ...held: ('ctrlKey' | 'altKey' | 'metaKey')[]): KeyPress => ({
  key,
  code: key,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  metaKey: held.includes('metaKey'),
  shiftKey: false,
  repeat: false,
  isComposing: false,
});

describe('stepOf', () => {
  it.each([
    ['ArrowRight', 'right', 'character'],
    ['ArrowUp', 'backward', 'line'],
    ['End', 'forward', 'lineboundary'],
  ])('moves by %s alone', (key, direction, granularity) => {
    expect(stepOf(press(key), false)).toEqual({ direction, granularity });
    expect(stepOf(press(key), true)).toEqual({ direction, granularity });
  });

  it('moves by words with Ctrl, on a Mac with Alt', () => {
    const word = { direction: 'left', granularity: 'word' };
    expect(stepOf(press('ArrowLeft', 'ctrlKey'), false)).toEqual(word);
    expect(stepOf(press('ArrowLeft', 'altKey'), true)).toEqual(word);
    expect(stepOf(press('ArrowLeft', 'metaKey'), true)).toMatchObject({ granularity: 'lineboundary' });
  });

  it('leaves the keys of the window alone', () => {
    expect(stepOf(press('ArrowLeft', 'altKey'), false)).toBeNull();
    expect(stepOf(press('ArrowLeft', 'ctrlKey'), true)).toBeNull();
    expect(stepOf(press('End', 'ctrlKey'), false)).toBeNull();
    expect(stepOf(press('PageDown'), false)).toBeNull();
    expect(stepOf({ ...press('ArrowLeft'), isComposing: true }, false)).toBeNull();
  });
});
