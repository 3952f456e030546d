import { describe, expect, it } from 'vitest';
import { value } from '../../../testing/store-tools';
import { readMarkdown } from './read-markdown';

async function read(markdown: string) {
  return value(await readMarkdown(Buffer.from(markdown), { name: 'a.md' }));
}

/** The lines of the text, and what the structure says of which words. */
async function told(markdown: string) {
  const { text, structure } = await read(markdown);
  return {
    lines: text.split('\n'),
    structure: structure.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  };
}

describe('readMarkdown', () => {
  it('gives words without the signs that set them, and the structure', async () => {
    const markdown = `# A **title**

**Ann Vance:** It is *open*, ~~shut~~ \`now\` \\[…] at 10~20 knots and 30~40.

- one
- two
  1. deeper
3. [a link](https://a.example/), [another][b], <https://c.example/>

> said

[b]: https://b.example/`;
    expect(await told(markdown)).toEqual({
      lines: [
        'A title',
        'Ann Vance: It is open, shut now […] at 10~20 knots and 30~40.',
        '• one',
        '• two',
        '1. deeper',
        '3. a link, another, https://c.example/',
        'said',
      ],
      structure: [
        'heading A title',
        'strong Ann Vance:',
        'item • one',
        'item • two',
        'item 1. deeper',
        'item 3. a link, another, https://c.example/',
        'link a link',
        'link another',
        'link https://c.example/',
      ],
    });
  });

  it('tells notes after the text, by numbers in the order of their marks', async () => {
    const { lines } = await told('Six[^b] of nine[^a].\n\n[^a]: Nine.\n[^b]: Six.\n[^c]: Nobody asks.');
    expect(lines).toEqual(['Six[1] of nine[2].', '[1] Six.', '[2] Nine.', '[3] Nobody asks.']);
  });

  it('has a row of a table on a line, with tabs between the cells', async () => {
    expect((await told('| a | b |\n|---|---|\n| **1** | 2 |')).lines).toEqual(['a\tb', '1\t2']);
  });

  it('keeps the lines of a paragraph, unless lines were broken to a width', async () => {
    expect((await told('Ann: yes\nBen: no')).lines).toEqual(['Ann: yes', 'Ben: no']);
    const words = 'The harbour has twenty ferries and each of them crosses the bay nine times a day';
    const wrapped = `${words} in\nsummer, ${words.toLowerCase()}\nin winter, which ${words.slice(12)} at\nnight.`;
    expect((await told(wrapped)).lines).toHaveLength(1);
    expect((await told('江豚\n很多')).lines).toEqual(['江豚', '很多']);
  });

  it('takes title and address out of the front matter, which is about the file', async () => {
    const { text, title, address, remarks } = await read(
      '---\ntitle: 渡轮\nsource: a.txt\naddress: https://a.example/b\n---\n\n各位好。',
    );
    expect({ text, title, address, remarks }).toEqual({
      text: '各位好。',
      title: '渡轮',
      address: 'https://a.example/b',
      remarks: [{ code: 'front-matter', count: 1 }],
    });
  });

  it.each([
    ['no YAML', '---\n{ a: [\n---\n\nWords.'],
    ['an alias to much', '---\na: &a [x, x]\ntitle: *a\n---\n\nWords.'],
    ['an address of a file', '---\naddress: file:///etc/passwd\n---\n\nWords.'],
  ])('has nothing of front matter that is %s', async (_what, markdown) => {
    expect(await read(markdown)).toMatchObject({ text: 'Words.', title: null, address: null });
  });

  it('has the words of tags, and none of what they would do', async () => {
    const { text } = await read('A<br>b <b>c</b>\n\n<div onclick="x()"><p>d</p><script>e()</script></div>');
    expect(text).toBe('A\nb c\nd');
  });

  it('refuses what its parser would take too long for, and says how much it reads', async () => {
    const bytes = Buffer.alloc(2 * 1024 * 1024 + 1, 'a');
    expect(await readMarkdown(bytes, { name: 'a.md' })).toMatchObject({
      ok: false,
      error: { code: 'import.too-much', detail: { name: 'a.md', limit: '2 MB' } },
    });
  });
});
