import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findFigures } from './find-figures';
import { type FigureReading, STATISTIC_KINDS } from './findings';

/**
 * Every statistic of the real briefing in order: start in UTF-16 code units, measure phrase, value, qualifier, unit.
 * The list began as the engine's output and was corrected by hand against the text, so it guards what was reached
 * more than it proves recall. The measurement in `bench/` reads it too. The text is not part of the project; its
 * path comes from PRESSER_REAL_BRIEFING.
 */
interface Answers {
  readonly figures: readonly (Pick<FigureReading, 'value' | 'qualifier' | 'unit'> & {
    readonly start: number;
    readonly text: string;
  })[];
}

const path = process.env['PRESSER_REAL_BRIEFING'];

test('the real briefing: every statistic and nothing else', (context) => {
  if (path === undefined) context.skip('PRESSER_REAL_BRIEFING is not set');
  const answers: Answers = JSON.parse(
    readFileSync(resolve(import.meta.dirname, 'real-briefing.answers.json'), 'utf8'),
  );
  const text = readFileSync(path ?? '', 'utf8');
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const found = findFigures(text, { language: 'zh-Hans', blocks, skip: [] });
  const statistics = found
    .filter(({ kind }) => STATISTIC_KINDS.has(kind))
    .map(({ start, text: words, value, qualifier, unit }) => ({
      start,
      text: words,
      value,
      qualifier,
      unit,
    }));
  expect(statistics).toEqual(answers.figures);
  expect(found.every(({ max }) => max === null)).toBe(true);
});
