import { expect, it } from 'vitest';
import { TextBuilder } from '../text-builder';
import type { Paragraph, Setting } from './paragraphs';
import { writeParagraphs } from './write-paragraphs';

const SETTING: Setting = {
  size: 10,
  pitch: 1.2,
  chinesePitch: 1.5,
  edges: new Map(),
  isJustified: false,
  words: new Set(),
};

/** A paragraph that begins so many points right of its column. */
function paragraph(text: string, indent: number): Paragraph {
  const pieces = [{ text, isBold: false, isRaised: false, address: null }];
  return { cells: [pieces], size: 10, indent, hyphens: 0 };
}

it('tells how deep items stand by how far they are set in', () => {
  const builder = new TextBuilder();
  const lines = ['• a', '◦ b', '▪ c', '◦ d', '• e', 'x', '• f'];
  const indents = [20, 40, 61, 41, 20, 0, 40];
  const paragraphs = lines.map((text, index) => paragraph(text, indents[index] ?? 0));
  writeParagraphs(paragraphs, SETTING, builder);
  const { structure, text } = builder.finish({ title: null, encoding: 'binary' });
  expect(structure.map((item) => [text.slice(item.start, item.end), 'depth' in item && item.depth])).toEqual([
    ['• a', 1],
    ['• b', 2],
    ['• c', 3],
    ['• d', 2],
    ['• e', 1],
    ['• f', 1],
  ]);
});
