import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inspectionSchema } from '../../shared/engine/inspection';
import { BRIEFINGS } from '../support/briefings';
import { nodesOf, readMarkdown, textOf } from '../support/markdown';
import { expect, root, test } from '../support/presser';

/** Runs the built command line on Node, without a display. */
function presser(args: readonly string[], options: { readonly cwd?: string; readonly input?: Buffer } = {}) {
  const { DISPLAY: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), ...args], {
    encoding: 'utf8',
    env,
    ...options,
  });
}

for (const { name, file = '' } of BRIEFINGS) {
  test(`${name}: inspect and export, from a file and from standard input`, ({ dataFolder }) => {
    test.skip(file === '', 'PRESSER_REAL_BRIEFING names no file');
    const text = readFileSync(file, 'utf8');
    const json = presser(['inspect', basename(file), '--json'], { cwd: dirname(file) });
    expect([json.status, json.stderr]).toEqual([0, '']);
    const found = inspectionSchema.parse(JSON.parse(json.stdout));
    for (const { start, end, text: words } of [...found.figures, ...found.injected, ...found.furniture]) {
      expect(text.slice(start, end)).toBe(words);
    }
    const piped = presser(['inspect', '-', '--json'], { input: readFileSync(file) });
    expect(JSON.parse(piped.stdout)).toEqual(found);
    expect(presser(['inspect', file]).stdout).toContain(found.title);

    const saved = join(dataFolder, 'export.md');
    const exported = presser(['export', file, '--out', saved]);
    expect([exported.status, exported.stdout, exported.stderr]).toEqual([0, '', '']);
    expect(presser(['export', file]).stdout).toBe(readFileSync(saved, 'utf8'));
    const tree = readMarkdown(saved);
    const words = nodesOf(tree, 'paragraph').map(textOf).join('\n');
    for (const { text: spam } of found.injected) expect(words).not.toContain(spam);
    expect(nodesOf(tree, 'heading').length).toBeGreaterThan(found.turns.length);
  });
}

test('a wrong call says how it is done, and a bad input names the file', () => {
  const wrong = presser(['inspect']);
  expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('Usage: presser');
  const missing = presser(['export', 'nowhere.txt', '--user-data-dir=/nonexistent']);
  expect([missing.status, missing.stdout]).toEqual([1, '']);
  expect(missing.stderr).toMatch(/^presser: .*nowhere\.txt.*\n$/);
  expect(presser(['--help']).status).toBe(0);
});
