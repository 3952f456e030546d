import { expect, it } from 'vitest';
import { titleOfPdf } from './title';

it.each([
  ['Harbour works: what was said', 'Harbour works: what was said'],
  [' 新闻发布会实录 ', '新闻发布会实录'],
  ['Untitled', null],
  ['Microsoft Word - 发布会.doc', null],
  ['briefing final (2).docx', null],
  ['https://port.example/live', null],
  ['文档1', null],
  ['\u00feÿ\u0000B', null],
  ['', null],
  ['x'.repeat(201), null],
  [42, null],
])('takes %j for the title %j', (given, title) => {
  expect(titleOfPdf({ Title: given })).toBe(title);
});
