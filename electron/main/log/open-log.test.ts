import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { log } from './log';
import { lastLogLines, openLog } from './open-log';

it('keeps what came before it was opened, and is put aside when it has grown', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'presser-log-')), 'logs');
  expect(lastLogLines(folder, 3)).toEqual([]);
  log.warn('request refused', { name: 'project.open' });
  openLog(folder, { echoes: false });
  expect(lastLogLines(folder, 3)).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z warn request refused name="project\.open"$/),
  ]);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'main.log')).mode & 0o077).toBe(0);

  const line = 'x'.repeat(900);
  for (let count = 0; count < 1500; count += 1) log.info('page loaded', { line, count });
  expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.old.log']);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).size).toBeLessThan(600 * 1024);
  }
  expect(lastLogLines(folder, 1)[0]).toMatch(/count=1499$/);
  expect(readFileSync(join(folder, 'main.old.log'), 'utf8')).not.toContain('count=1499');
});
