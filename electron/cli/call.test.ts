import { describe, expect, it } from 'vitest';
import { USUAL_CHOICES } from '../../shared/export/options';
import { readCall } from './call';

describe('readCall', () => {
  it('reads a whole call', () => {
    expect(readCall(['inspect', '-', '--json', '--encoding', 'big5'])).toEqual({
      ok: true,
      value: { command: 'inspect', file: '-', json: true, encoding: 'big5' },
    });
    expect(
      readCall(['export', 'a.txt', '--template', 'excerpts', '--out=b.md', '--user-data-dir=/d']),
    ).toEqual({
      ok: true,
      value: {
        command: 'export',
        subject: 'a.txt',
        format: 'md',
        template: 'excerpts',
        own: null,
        dialect: 'gfm',
        language: null,
        choices: USUAL_CHOICES,
        out: 'b.md',
        force: false,
        encoding: null,
        briefing: null,
        userData: '/d',
      },
    });
    expect(readCall(['--help'])).toEqual({ ok: true, value: { command: 'help' } });
  });

  it.each([
    [[], 'No command.'],
    [['frobnicate'], 'No command frobnicate.'],
    [['inspect'], 'inspect needs a file.'],
    [['inspect', 'a', 'b'], 'inspect takes one at a time: b is one too many.'],
    [['inspect', 'a', '--out', 'b'], 'inspect does not know --out.'],
    [['export', 'a', '--format', 'pdf'], 'A PDF is made in the app; here, export html or docx.'],
    [['export', 'a', '--format', 'x'], 'No format x: md, html, docx, csv, json, jsonld, claimreview.'],
    [['export', 'a', '--csv', 'x'], 'No table x: figures, quotes, checks.'],
    [['export', 'a', '--format', 'html', '--csv', 'quotes'], '--csv goes with --format csv.'],
    [['export', 'a', '--bom'], '--bom goes with --format csv.'],
    [['export', 'a', '--format', 'html', '--dialect', 'gfm'], '--dialect goes with --format md.'],
    [
      ['export', 'a', '--csv', 'quotes', '--template', 'x'],
      '--template goes with --format md or html or docx.',
    ],
    [['export', 'a', '--order', 'x'], 'No order x: reading, speaker, tag, priority.'],
    [['export', 'a', '--words', 'x'], 'No words x: original, translation, both.'],
    [['export', 'a', '--dialect', 'x'], 'No dialect x: gfm, commonmark, pandoc.'],
    [['projects', 'a'], 'projects takes no file.'],
    [['import', 'a'], 'import needs --project NAME.'],
    [['import', '--project', 'x'], 'import needs a file or a folder.'],
  ])('says what is wrong with %j', (args, error) => {
    expect(readCall(args)).toEqual({ ok: false, error });
  });

  it('reads what goes into an export', () => {
    const call = readCall([
      'export',
      'a',
      ...['--csv', 'quotes', '--bom', '--tags', '港口, 江豚,', '--order', 'tag', '--words', 'original'],
      ...['--unchecked', '--conversions', '--no-times', '--no-places'],
    ]);
    expect(call.ok && call.value).toMatchObject({
      format: 'csv-quotes',
      choices: {
        tags: ['港口', '江豚'],
        order: 'tag',
        words: 'original',
        unchecked: true,
        conversions: true,
        times: false,
        places: false,
        bom: true,
      },
    });
  });

  it('takes what is no document for a template of one’s own', () => {
    const call = readCall(['export', 'a', '--template', 'brief.liquid', '--force']);
    expect(call.ok && call.value).toMatchObject({ template: null, own: 'brief.liquid', force: true });
  });

  it('prints no Word document on a terminal', () => {
    const args = ['export', 'a', '--format', 'docx'];
    expect(readCall(args, { isTerminal: false }).ok).toBe(true);
    expect(readCall([...args, '--out', 'a.docx'], { isTerminal: true }).ok).toBe(true);
    const call = readCall(args, { isTerminal: true });
    expect(call.ok ? '' : call.error).toContain('--out');
  });

  it('says which option is unknown', () => {
    const call = readCall(['inspect', 'a', '--nope']);
    expect(call.ok ? '' : call.error).toContain('--nope');
  });
});
