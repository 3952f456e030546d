import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../../../shared/engine/read-briefing';
import { code, value } from '../../../testing/store-tools';
import { readHtml, readHtmlFragment } from './read-html';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures');
const page = (html: string, encoding?: string) => readHtml(Buffer.from(html), { name: 'a.html' }, encoding);
const lines = async (html: string) => value(await page(html)).text.split('\n');

describe('readHtml', () => {
  it('gives the engine the briefing of a saved page, without what is hidden in it', async () => {
    const name = 'saved-live-page.html';
    const saved = readFileSync(join(FIXTURES, 'import/html', name));
    const { text, structure } = value(await readHtml(saved, { name }));
    const reading = readBriefing(text, structure);
    const answers: unknown = JSON.parse(
      readFileSync(join(FIXTURES, 'briefings/zh-live-spammed.answers.json'), 'utf8'),
    );
    expect(answers).toMatchObject({
      turns: reading.turns.map(({ speaker }) => ({
        speaker: reading.speakers.find(({ id }) => id === speaker)?.name,
      })),
    });
    // Every second piece of spam is hidden on the page; the others are words like any others.
    expect(text).not.toContain('網路賺錢');
    expect(reading.injected.map((finding) => finding.text)).toEqual([
      '免費貸款',
      '免費貸款排行',
      '代寫論文',
      '免費貸款',
      '代寫論文',
    ]);
  });

  it('takes nothing for a menu because of how a site calls it', async () => {
    const item = (label: string) =>
      `<div class="comment sidebar"><div class="header menu">${label}：</div><div class="related"><p>好。</p></div></div>`;
    expect(await lines(`<body>${item('主持人')}${item('记者')}</body>`)).toEqual([
      '主持人：',
      '好。',
      '记者：',
      '好。',
    ]);
  });

  it('leaves out menus, but keeps sentences that are made of links', async () => {
    const links = (between: string) =>
      ['One', 'Two', 'Three', 'Four'].map((word) => `<a href="https://a.example">${word}</a>`).join(between);
    const body = `<p>Ms Orr: What we have is this, and nothing but this.</p>`;
    expect(await lines(`${body}<div>${links(' | ')}</div>`)).toHaveLength(1);
    expect(await lines(`${body}<p>${links(', ')}</p>`)).toHaveLength(2);
  });

  it('reads a page that never closes its elements', async () => {
    const turns = Array.from({ length: 3000 }, (_, index) => `<p><font>${index}`).join('</p>');
    expect(await lines(`<div>${'<i>'.repeat(2000)}${turns}`)).toHaveLength(1);
    expect(await lines(`<div>${turns}`)).toHaveLength(3000);
  });

  it('refuses what is nested too deeply to be a page', async () => {
    expect(code(await page(`${'<div>'.repeat(100_000)}x`))).toBe('import.damaged');
    expect(code(await page(`<p>${'<b>'.repeat(100_000)}x${'</b>'.repeat(100_000)}`))).toBe('import.damaged');
  });

  it('reads in the encoding that it is told', async () => {
    const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0xb5, 0x6f, 0xa8, 0xa5]);
    const read = value(await readHtml(bytes, { name: 'a.html' }, 'big5'));
    expect(read).toMatchObject({ text: '發言', encoding: 'big5' });
    expect(code(await readHtml(bytes, { name: 'a.html' }, 'klingon'))).toBe('text.unknown-encoding');
  });

  it('takes an address from what the browser wrote when it saved the page', async () => {
    const html =
      '<!-- saved from url=(0025)https://port.example/live -->\n<html><body><p>x <a href="/b">y</a></p></body></html>';
    const read = value(await page(html));
    expect(read.address).toBe('https://port.example/live');
    expect(read.structure).toEqual([{ kind: 'link', start: 2, end: 3, address: 'https://port.example/b' }]);
    expect(value(await page('<link rel="canonical" href="file:///etc/passwd"><p>x')).address).toBeNull();
  });
});

describe('readHtmlFragment', () => {
  it('takes all that was copied, and its structure', async () => {
    const html =
      '<html><body>\n<!--StartFragment--><nav>Menu</nav><b style="font-weight:normal"><h2>Title</h2><p>a <b>bold</b></p></b><!--EndFragment-->\n</body></html>';
    expect(value(await readHtmlFragment(html, 'clipboard'))).toEqual({
      text: 'Menu\nTitle\na bold',
      encoding: 'utf-8',
      structure: [
        { kind: 'heading', start: 5, end: 10, level: 2 },
        { kind: 'strong', start: 13, end: 17 },
      ],
      title: null,
      address: null,
      remarks: [],
    });
  });

  it.each([
    ['rules without end', 'a,'],
    ['comments without end', '/*'],
    ['braces without end', '}{'],
  ])('reads at once past a style sheet of %s', async (_what, part) => {
    const page = `<p>Words</p><style>${part.repeat(500_000)}</style>`;
    expect(value(await readHtmlFragment(page, 'clipboard')).text).toBe('Words');
  });

  it('leaves out what is hidden, and says so', async () => {
    const read = value(await readHtmlFragment('<p>a<span style="display:none">b</span>c</p>', 'clipboard'));
    expect(read).toMatchObject({ text: 'ac', remarks: [{ code: 'hidden-text', count: 1 }] });
  });

  it('says when there are no words', async () => {
    expect(code(await readHtmlFragment('<img src="a.png">', 'clipboard'))).toBe('import.no-text');
  });
});
