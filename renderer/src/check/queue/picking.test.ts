import { expect, it } from 'vitest';
import { pickedTo, toggled } from './picking';

const ids = ['a', 'b', 'c', 'd'];

it('picks one, and no longer', () => {
  expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
  expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
});

it('picks all from one to another, in either direction, beside what was picked', () => {
  expect([...pickedTo(new Set(['d']), ids, 'a', 'b')]).toEqual(['d', 'a', 'b']);
  expect([...pickedTo(new Set(), ids, 'c', 'b')]).toEqual(['b', 'c']);
  expect([...pickedTo(new Set(), ids, 'gone', 'b')]).toEqual(['b']);
});
