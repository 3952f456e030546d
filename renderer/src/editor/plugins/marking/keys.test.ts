import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../plain-key';
import { markKindOf } from './keys';

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...change,
});

describe('markKindOf', () => {
  it('knows the four keys, also with caps lock', () => {
    expect(['q', 'f', 'l', 'n', 'Q'].map((key) => markKindOf(press(key)))).toEqual([
      'quote',
      'figure',
      'claim',
      'note',
      'quote',
    ]);
    expect(markKindOf(press('x'))).toBeNull();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'repeat', 'isComposing'] as const)(
    'leaves the key alone with %s',
    (name) => {
      expect(markKindOf(press('q', { [name]: true }))).toBeNull();
    },
  );

  it('goes by the letter, and by its place where the keyboard has other letters', () => {
    expect(markKindOf(press('q', { code: 'KeyA' }))).toBe('quote');
    expect(markKindOf(press('й', { code: 'KeyQ' }))).toBe('quote');
    expect(markKindOf(press('Process', { code: 'KeyQ' }))).toBeNull();
  });
});
