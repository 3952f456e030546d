import { describe, expect, it } from 'vitest';
import { hears, type Press } from './hears';

const press = (key: string, change: Partial<Press> = {}): Press => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...change,
});
const ctrl = { ctrlKey: true };

describe('whether a press is a shortcut', () => {
  it.each([
    ['Mod+K', press('k', ctrl), true],
    ['Mod+K', press('K', ctrl), true],
    ['Mod+K', press('k'), false],
    ['Mod+K', press('k', { ...ctrl, shiftKey: true }), false],
    ['Mod+K', press('k', { ...ctrl, altKey: true }), false],
    ['Mod+Shift+F', press('F', { ...ctrl, shiftKey: true }), true],
    ['Shift+F3', press('F3', { shiftKey: true }), true],
    ['Alt+ArrowDown', press('ArrowDown', { altKey: true }), true],
    ['Alt+ArrowDown', press('ArrowDown'), false],
    ['Space', press(' '), true],
  ])('%s', (keys, given, expected) => {
    expect(hears(keys, given, false)).toBe(expected);
  });

  it('takes Command for Ctrl on a Mac', () => {
    expect(hears('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(hears('Mod+K', press('k', ctrl), true)).toBe(false);
  });

  it('finds a sign wherever the keyboard has it, in full width too', () => {
    expect(hears('?', press('?', { shiftKey: true }), false)).toBe(true);
    expect(hears('?', press('？', { shiftKey: true }), false)).toBe(true);
    expect(hears('Mod+Plus', press('+', { ...ctrl, shiftKey: true }), false)).toBe(true);
    expect(hears('Mod+=', press('=', ctrl), false)).toBe(true);
  });

  it('goes by the place of a letter on a keyboard of another script', () => {
    expect(hears('Mod+K', press('л', { ...ctrl, code: 'KeyK' }), false)).toBe(true);
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])('leaves a key to the input method: %j', (change) => {
    expect(hears('Mod+K', press('k', { ...ctrl, ...change }), false)).toBe(false);
  });
});
