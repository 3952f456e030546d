import { describe, expect, it } from 'vitest';
import { cutsCharacter } from './whole-characters';

describe('cutsCharacter', () => {
  it.each([
    ['𠮷', 1],
    ['e\u0301', 1],
    ['葛\u{e0100}', 1],
    ['👍🏽', 2],
    ['👩\u200d🚀', 2],
    ['👩\u200d🚀', 3],
  ])('says so inside %s', (text, at) => {
    expect(cutsCharacter(text, at)).toBe(true);
  });

  it.each([
    ['ab', 1],
    ['港口', 1],
    ['𠮷野', 2],
    ['é.', 1],
    ['e\u0301', 0],
    ['e\u0301', 2],
  ])('not between the characters of %s', (text, at) => {
    expect(cutsCharacter(text, at)).toBe(false);
  });
});
