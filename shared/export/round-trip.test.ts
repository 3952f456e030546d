import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  hasPandoc,
  type MarkdownReader,
  pandoc,
  READERS,
  wordsOfTree,
} from '../../fixtures/export/markdown-readers';
import { nastyInput } from '../../fixtures/export/nasty-project';
import { NASTY_WORDS } from '../../fixtures/export/nasty-words';
import { DIALECTS } from './dialect';
import type { ExportInput } from './document';
import { exportMarkdown, markdownTree } from './export-markdown';
import { joinText } from './join-text';
import { serialiseMarkdown } from './markdown';
import { TEMPLATES } from './options';
import { plain } from './text';

/*
 * The law: what is read in the Markdown is what was meant, word for word, in every parser; and no character reference
 * stands in prose. A parser that knows no footnotes gets the document without them.
 */

function made<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Expects that a reader sees the words that were meant. */
function expectSameWords(reader: MarkdownReader, input: ExportInput): void {
  const { dialect } = input.options;
  const meant = made(markdownTree(input));
  if (reader.name === 'mdast') {
    expect(reader.read(made(exportMarkdown(input)), dialect)).toEqual(wordsOfTree(meant));
    return;
  }
  const body = joinText(withoutNotes(meant));
  // Before a mark there may be a space.
  const words = wordsOfTree(body).map((line) => line.trim());
  expect(reader.read(made(serialiseMarkdown(body, dialect)), dialect)).toEqual(words);
}

/** A document without front matter and footnotes. */
function withoutNotes<N extends Root | RootContent>(node: N): N {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).filter(
    ({ type }) => type !== 'yaml' && type !== 'footnoteDefinition' && type !== 'footnoteReference',
  );
  // What has no words is not written.
  return { ...node, children: children.map(withoutNotes).filter((child) => !isEmpty(child)) };
}

function isEmpty(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false;
  return wordsOfTree(node).join('').trim() === '';
}

/** Expects that the prose of a document needs no character references; one that was said stands behind a backslash. */
function expectNoReferences(input: ExportInput): void {
  const markdown = made(exportMarkdown(input));
  const prose = markdown.replace(/^---\n.*?\n---\n/s, '').replaceAll('\\&', '');
  expect(prose).not.toMatch(/&(?:#\w+|[a-z]\w*);/i);
}

const documents = DIALECTS.flatMap((dialect) => TEMPLATES.map((template) => ({ dialect, template })));

describe('whatever was said', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY_WORDS.map(([, nasty]) => nasty)),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .chain((parts) => fc.constantFrom('', ' ', '，').map((joiner) => parts.join(joiner)))
    .filter((joined) => joined !== '');
  const anything = fc.record({
    words,
    from: fc.nat(),
    to: fc.nat(),
    language: fc.constantFrom('en', 'zh-Hans', 'zh-Hant'),
  });

  it.each(documents)('$template in $dialect reads as it was meant', ({ template, dialect }) => {
    fc.assert(
      fc.property(anything, ({ words, from, to, language }) => {
        const start = Math.min(from, to) % words.length;
        const end = start + 1 + (Math.max(from, to) % (words.length - start));
        const input = nastyInput(words, { template, dialect, language }, { start, end });
        expectNoReferences(input);
        for (const reader of READERS) {
          if (reader.dialects.includes(dialect)) expectSameWords(reader, input);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(NASTY_WORDS)('%s', (_what, words) => {
  it.each(documents)('reads as it was said: $template in $dialect', ({ template, dialect }) => {
    const input = nastyInput(words, { template, dialect, language: 'zh-Hans' });
    expectNoReferences(input);
    const readers = READERS.filter(({ dialects }) => dialects.includes(dialect));
    for (const reader of readers) expectSameWords(reader, input);
    const read = readers[0]?.read(made(exportMarkdown(input)), dialect) ?? [];
    expect(read.some((line) => line.includes(plain(words)))).toBe(true);
  });
});

const inPandoc = documents.filter(({ dialect }) => pandoc.dialects.includes(dialect));

describe.skipIf(!hasPandoc)(`in Pandoc${hasPandoc ? '' : ', which is not on this machine'}`, () => {
  it.each(inPandoc)('nasty words read as they were said: $template in $dialect', ({ template, dialect }) => {
    for (const [what, words] of NASTY_WORDS) {
      // It makes a box of `[x]` at the beginning of an item however that is written, and one space of many.
      if (what === 'a task' && dialect === 'pandoc') continue;
      expectSameWords(
        pandoc,
        nastyInput(words.replace(/ +/g, ' '), { template, dialect, language: 'zh-Hans' }),
      );
    }
  });
});
