import { describe, expect, it } from 'vitest';
import { commandIn } from './command-line';

const installed = { isDefaultApp: false };

describe('whether the app was called as the command line', () => {
  it.each([
    [
      ['inspect', 'a.txt', '--json'],
      ['inspect', 'a.txt', '--json'],
    ],
    [['--no-sandbox', 'projects'], ['projects']],
    [
      ['--user-data-dir=/d', '--no-sandbox', 'verify', 'p'],
      ['verify', 'p', '--user-data-dir=/d'],
    ],
    [['--help'], ['--help']],
    [['-h'], ['-h']],
    [['export'], ['export']],
  ])('%j is', (given, expected) => {
    expect(commandIn(['presser', ...given], installed)).toEqual(expected);
  });

  it.each([[[]], [['--no-sandbox']], [['a.txt']], [['/home/ada/export']], [['a.txt', 'export']]])(
    '%j opens the window',
    (given) => {
      expect(commandIn(['presser', ...given], installed)).toBeNull();
    },
  );

  it('looks behind the folder of an app that is not installed', () => {
    const development = { isDefaultApp: true };
    expect(commandIn(['electron', '--no-sandbox', '.', 'inspect', 'a'], development)).toEqual([
      'inspect',
      'a',
    ]);
    expect(commandIn(['electron', 'export', 'a.txt'], development)).toBeNull();
    expect(commandIn(['electron', '.'], development)).toBeNull();
  });
});
