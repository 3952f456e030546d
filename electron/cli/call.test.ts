import { describe, expect, it } from 'vitest';
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
        template: 'excerpts',
        language: null,
        out: 'b.md',
        encoding: null,
        briefing: null,
        unchecked: false,
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
    [['export', 'a', '--format', 'pdf'], 'The format pdf is not available; md is.'],
    [['export', 'a', '--template', 'x'], 'No template x: excerpts, fact-sheet, transcript.'],
    [['projects', 'a'], 'projects takes no file.'],
  ])('says what is wrong with %j', (args, error) => {
    expect(readCall(args)).toEqual({ ok: false, error });
  });

  it('says which option is unknown', () => {
    const call = readCall(['inspect', 'a', '--nope']);
    expect(call.ok ? '' : call.error).toContain('--nope');
  });
});
