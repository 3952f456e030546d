import { describe, expect, it } from 'vitest';
import { value } from '../../../testing/store-tools';
import { readHtml } from './read-html';

const read = async (html: string) => value(await readHtml(Buffer.from(html), { name: 'a.html' }));
const lines = async (html: string) => (await read(html)).text.split('\n');

describe('pages that word processors write', () => {
  it('keep columns in their places under a cell of several rows', async () => {
    expect(
      await lines(
        '<table><tr><td rowspan="2" colspan="2">Cargo</td><td>north</td><td>7%</td></tr>' +
          '<tr><td>south</td><td>8%</td></tr><tr><td>Mail</td><td>by air</td><td>all</td><td>9%</td></tr></table>',
      ),
    ).toEqual(['Cargo\tnorth\t7%', '\tsouth\t8%', 'Mail\tby air\tall\t9%']);
  });

  it('have rows whose cells hold short paragraphs, but no rows of long ones', async () => {
    const long = 'The harbour authority moved more cargo than in any year before. '.repeat(2).trim();
    expect(await lines('<table><tr><td>a</td><td><p>7%</p><p>since May</p></td></tr></table>')).toEqual([
      'a\t7% since May',
    ]);
    expect(await lines(`<table><tr><td>a</td><td><p>${long}</p><p>${long}</p></td></tr></table>`)).toEqual([
      'a',
      long,
      long,
    ]);
    expect(await lines('<table><tr><td>a</td><td><ul><li>b</ul></td></tr></table>')).toEqual(['a', '• b']);
  });

  it('count their lists as they say', async () => {
    expect(
      await lines(
        '<ol type="a" start="2"><li>x</ol><ol style="list-style-type: upper-roman"><li>y</ol><ol><li>z</ol>',
      ),
    ).toEqual(['b. x', 'I. y', '1. z']);
  });

  it('lose what was deleted, headers and footers, and say so', async () => {
    const page = await read(
      '<div title="header"><p>Harbour Board</p></div><p>x <del>old </del>new</p><div title="footer"><p>1</p></div>',
    );
    expect(page.text).toBe('x new');
    expect(page.remarks).toEqual([
      { code: 'page-furniture', count: 2 },
      { code: 'tracked-changes', count: 1 },
    ]);
  });

  it('say by classes what is bold', async () => {
    const page = await read(
      '<style>.c1{font-weight:700}.c2{color:red}p.c3{font-weight:bold}.c4{font-weight:normal}</style>' +
        '<p><span class="c2 c1">MS. ORR:</span> Good <b class="c4">morning</b>.</p><p class="c3">All</p><div class="c3">x</div>',
    );
    expect(page.structure.map(({ start, end }) => page.text.slice(start, end))).toEqual(['MS. ORR:', 'All']);
  });

  it('number their notes in front of them, and lead back with an arrow', async () => {
    expect(
      await lines(
        '<p>x<a class="sdfootnoteanc" name="a1" href="#s1"><sup>1</sup></a></p>' +
          '<p><a class="sdfootnotesym" name="s1" href="#a1">1</a>Leased.</p><p>y <a href="#z">↩︎</a></p>',
      ),
    ).toEqual(['x[1]', '[1] Leased.', 'y']);
  });
});
