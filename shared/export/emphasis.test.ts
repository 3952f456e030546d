import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { settleEmphasis } from './emphasis';
import { serialiseMarkdown } from './markdown';

const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] });
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children }],
});

function written(tree: Root): string {
  const made = serialiseMarkdown(settleEmphasis(tree));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.trimEnd();
}

describe('emphasis next to Chinese punctuation', () => {
  it.each([
    ['（见', '（附表）', '）', '（见（**附表**））'],
    ['他说', '“一带一路”', '合作', '他说“**一带一路**”合作'],
    ['据', '《公报》', '，', '据《**公报**》，'],
    ['', '“一带一路”', '', '**“一带一路”**'],
    ['共', '6台', '（含备用）', '共**6台**（含备用）'],
    ['约', '¥600亿', '。', '约¥**600亿**。'],
    ['增长', '12%', '以上', '增长**12**%以上'],
    ['said ', '“six”', ' then', 'said **“six”** then'],
    ['他说', '……', '了', '他说……了'],
    ['好', ' 六 ', '台', '好 **六** 台'],
  ])('%s【%s】%s', (before, inner, after, expected) => {
    expect(written(paragraph(text(before), strong(inner), text(after)))).toBe(expected);
  });

  it('reads the same in every parser, keeps the text, and needs no character reference', () => {
    const part = fc
      .array(
        fc.constantFrom(
          '一',
          '路',
          'a',
          '6',
          '“',
          '”',
          '，',
          '（',
          '）',
          '%',
          '¥',
          '+',
          '.',
          '！',
          '𠮷',
          '😀',
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((characters) => characters.join(''));
    const commonmark = (markdown: string) => new HtmlRenderer().render(new Parser().parse(markdown));
    const markdownIt = (markdown: string) => new MarkdownIt().render(markdown);
    const count = (html: string) => html.split('<strong>').length - 1;
    const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
    fc.assert(
      fc.property(part, part, part, (before, inner, after) => {
        const tree = settleEmphasis(paragraph(text(before), strong(inner), text(after)));
        const markdown = written(tree);
        expect(markdown).not.toMatch(/&#?\w+;/);
        const meant = JSON.stringify(tree).split('"strong"').length - 1;
        for (const read of [commonmark, markdownIt]) {
          expect(count(read(markdown))).toBe(meant);
          expect(plain(read(markdown))).toBe(before + inner + after);
        }
      }),
      { numRuns: 500 },
    );
  });
});
