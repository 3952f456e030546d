import { expect, it } from 'vitest';
import { costlyObjects } from './costly-objects';

const object = (body: string) => `1 0 obj\n${body}\nendobj\n`;

it.each([
  ['strings that are closed', object('<< /A (a (b) \\( c) /B (\\\\) >>').repeat(5000), null],
  ['one string that nothing closes', object('(a').repeat(1) + ' '.repeat(1_000_000), null],
  ['many of them', object('<< /A (a \\) >>').repeat(5000), 'unfit-parts'],
  ['arrays that nothing closes', object('<< /A [1 [2 (]) ] >>').repeat(5000), 'unfit-parts'],
  ['one, asked for again and again', `${object('[')}${'trailer << >>\n'.repeat(5000)}`, 'unfit-parts'],
  ['arrays and dictionaries', object('<< /A [1 [2 (]) <ab> ] ] /B << >> >>').repeat(5000), null],
  ['brackets within streams', '1 0 obj << >> stream\n((((\nendstream endobj\n'.repeat(5000), null],
  ['a number that no file has', '99999999 0 obj << >> endobj', 'object-number'],
])('%s', (_what, file, reason) => expect(costlyObjects(file)).toBe(reason));
