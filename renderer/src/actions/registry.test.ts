import { expect, it } from 'vitest';
import { isAvailable, register, runAction } from './registry';

it('does an action while somebody can, the last who said so', () => {
  const done: string[] = [];
  const deed =
    (name: string, isEnabled = true) =>
    () => ({ run: () => done.push(name), isEnabled });
  expect(runAction('undo')).toBe(false);
  const endFirst = register('undo', deed('first'));
  const endSecond = register('undo', deed('second'));
  expect(runAction('undo')).toBe(true);
  endSecond();
  expect(runAction('undo')).toBe(true);
  expect(done).toEqual(['second', 'first']);
  endFirst();
  expect(isAvailable('undo')).toBe(false);
});

it('does nothing that cannot be done now', () => {
  const end = register('redo', () => ({ run: () => expect.unreachable(), isEnabled: false }));
  expect(runAction('redo')).toBe(false);
  end();
});
