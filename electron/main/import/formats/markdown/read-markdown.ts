import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import { isHardWrapped, linesOf } from '../../../../../shared/text/lines';
import type { ExtractedText } from '../../extracted-text';
import { readText } from '../../read-text';
import { readingOf, TooMuch } from '../import-problem';
import { TextBuilder } from '../text-builder';
import { factsOf } from './front-matter';
import { walkMarkdown } from './walk-markdown';

/** A longer text, in UTF-16 code units, would keep its parser busy for half a minute. */
const LONGEST = 2 * 1024 * 1024;

/**
 * The text of a Markdown file (CommonMark with the tables, footnotes and links of GFM): its words without the signs that set
 * them, its structure, and what its front matter says about it. Fails with `import.damaged`, `import.too-much` or as
 * `readText` does.
 */
export function readMarkdown(
  bytes: Uint8Array,
  { name }: { readonly name: string },
  encoding?: string,
): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    const read = readText({ name, bytes }, encoding);
    if (!read.ok) return read;
    const { text, candidates, bad } = read.value;
    if (text.length > LONGEST) throw new TooMuch('2 MB');
    const root = parse(text);
    const facts = factsOf(root);
    const builder = new TextBuilder();
    builder.remark('bad-bytes', bad.count);
    builder.remark('front-matter', facts.count);
    walkMarkdown(root, builder, { isWrapped: isHardWrapped(linesOf(text)) });
    const extracted = builder.finish({ title: facts.title, encoding: read.value.encoding });
    return ok({ ...extracted, address: facts.address, decoding: { candidates, bad: bad.first } });
  });
}

/** With `~~` alone for what is struck out: a single `~` stands between two numbers in Chinese. */
function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfm({ singleTilde: false })],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmFromMarkdown()],
  });
}
