import { describe, expect, it } from 'vitest';
import { value } from '../../testing/store-tools';
import { asRaised } from './as-raised';
import { readHtml } from './html/read-html';
import { readMarkdown } from './markdown/read-markdown';
import { readRtf } from './rtf/read-rtf';

describe('asRaised', () => {
  it.each([
    ['1', '¹'],
    ['12', '¹²'],
    ['-6', '⁻⁶'],
    ['1,2', '¹,²'],
    ['st', 'st'],
    ['[1]', '[1]'],
    ['（1）', '（1）'],
    ['2023年10月30日', '2023年10月30日'],
    ['', ''],
  ])('%j becomes %j', (words, raised) => expect(asRaised(words)).toBe(raised));
});

describe('a raised digit is not read as one of the number before it', () => {
  const words = 'It grew by 5.2¹ per cent to 10⁶ tonnes on 12 km².';

  it('in web pages', async () => {
    const page =
      '<p>It grew by 5.2<sup>1</sup> per cent to 10<span style="vertical-align: super">6</span> tonnes on 12 km<sup>2</sup>.</p>';
    expect(value(await readHtml(Buffer.from(page), { name: 'a.html' })).text).toBe(words);
  });

  it('in Markdown', async () => {
    const markdown = 'It grew by 5.2<sup>1</sup> per cent to 10<sup>6</sup> tonnes on 12 km<sup>2</sup>.';
    expect(value(await readMarkdown(Buffer.from(markdown), { name: 'a.md' })).text).toBe(words);
  });

  it('in rich text', async () => {
    const body =
      'It grew by 5.2{\\super 1} per cent to 10\\up6 6\\up0  tonnes on 12 km\\super 2\\nosupersub .';
    expect(value(await readRtf(Buffer.from(`{\\rtf1 ${body}}`), { name: 'a.rtf' })).text).toBe(words);
  });
});
