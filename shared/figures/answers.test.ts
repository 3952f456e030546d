import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TextRange } from '../text/range';
import type { Language } from '../transcript/findings';
import { findFigures } from './find-figures';
import { type FigureFinding, type FigureKind, type Qualifier, STATISTIC_KINDS } from './findings';

/** What the hand-made answers say of a figure. */
interface Answer extends TextRange {
  readonly text: string;
  readonly kind: FigureKind;
  readonly value: number;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
}

interface Answers {
  readonly language: Language;
  readonly figures: readonly Answer[];
  readonly notFigures?: readonly TextRange[];
  readonly injected: readonly TextRange[];
  readonly furniture: readonly TextRange[];
}

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, 'fixtures/briefings');
/** The sample that the app shows is a fixture too; its text lies with the app. */
const ELSEWHERE: Readonly<Record<string, string>> = { sample: 'electron/main/import/sample-briefing.txt' };

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.answers.json'))
  .map((file) => file.slice(0, -'.answers.json'.length));

function textOf(name: string): string {
  const beside = resolve(FOLDER, `${name}.txt`);
  return readFileSync(existsSync(beside) ? beside : resolve(ROOT, ELSEWHERE[name] ?? beside), 'utf8');
}

/** Paragraphs between blank lines, without furniture. */
function paragraphs(text: string, furniture: readonly TextRange[]): TextRange[] {
  const blocks: TextRange[] = [];
  for (const match of text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g)) {
    const block = { start: match.index, end: match.index + match[0].length };
    if (!furniture.some(({ start, end }) => start <= block.start && block.start < end)) blocks.push(block);
  }
  return blocks;
}

const overlaps = (a: TextRange, b: TextRange) => a.start < b.end && b.start < a.end;
const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-4 * Math.abs(b));
const isRight = (found: FigureFinding, answer: Answer) =>
  overlaps(found, answer) &&
  found.kind === answer.kind &&
  near(found.value, answer.value) &&
  near(found.max, answer.max);

describe.each(names)('hand-made answers: %s', (name) => {
  const text = textOf(name);
  const answers: Answers = JSON.parse(readFileSync(resolve(FOLDER, `${name}.answers.json`), 'utf8'));
  const context = {
    language: answers.language,
    blocks: paragraphs(text, answers.furniture),
    skip: answers.injected,
  };
  const found = findFigures(text, context).filter(({ kind }) => STATISTIC_KINDS.has(kind));
  const wanted = answers.figures.filter(({ kind }) => STATISTIC_KINDS.has(kind));
  const pairs = wanted.map((answer) => ({ answer, right: found.find((figure) => isRight(figure, answer)) }));

  test('recall and precision of statistics', () => {
    const missed = pairs.filter(({ right }) => right === undefined).map(({ answer }) => answer.text);
    const extra = found.filter((figure) => !wanted.some((answer) => isRight(figure, answer)));
    const report = `missed: ${missed.join(' | ')}; extra: ${extra.map((figure) => figure.text).join(' | ')}`;
    expect((wanted.length - missed.length) / wanted.length, report).toBeGreaterThanOrEqual(0.95);
    expect((found.length - extra.length) / found.length, report).toBeGreaterThanOrEqual(0.95);
  });

  test('qualifier and unit of those found', () => {
    const hits = pairs.filter(({ right }) => right !== undefined);
    const off = hits.filter(
      ({ answer, right }) => right?.qualifier !== answer.qualifier || right.unit !== answer.unit,
    );
    const report = off
      .map(({ answer, right }) => `${answer.text} → ${right?.qualifier} ${right?.unit}`)
      .join(' | ');
    expect((hits.length - off.length) / hits.length, report).toBeGreaterThanOrEqual(0.97);
  });

  test('what only looks like a figure is left alone', () => {
    const taken = (answers.notFigures ?? []).filter((range) =>
      found.some((figure) => overlaps(figure, range)),
    );
    expect(taken).toEqual([]);
  });
});
