import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/store-tools';
import { takeLock } from './lock-file';

const NOW = Date.now();
const lockFile = () => join(temporaryFolder(), 'x.lock');

const ownerIn = (file: string): string => JSON.parse(readFileSync(file, 'utf8')).owner;

/** The number of a process that is no more. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;

function leave(file: string, over: object = {}): void {
  const owner = { owner: 'Ada', pid: process.ppid, host: hostname(), since: NOW, token: 'other' };
  writeFileSync(file, JSON.stringify({ ...owner, ...over }));
}

describe('takeLock', () => {
  it('is for one at a time, and says who has it', () => {
    const file = lockFile();
    const first = takeLock(file, 'Ada', NOW);
    expect(first.ok).toBe(true);
    const second = takeLock(file, 'Bo', NOW);
    expect(second).toMatchObject({ ok: false, error: { owner: 'Ada', pid: process.pid, since: NOW } });
    expect(ownerIn(file)).toBe('Ada');
    if (first.ok) first.value.release();
    expect(existsSync(file)).toBe(false);
    expect(takeLock(file, 'Bo', NOW).ok).toBe(true);
    expect(ownerIn(file)).toBe('Bo');
  });

  it('is given back once: a second time it may be somebody else’s', () => {
    const file = lockFile();
    const first = takeLock(file, 'Ada', NOW);
    if (!first.ok) throw new Error('not taken');
    first.value.release();
    takeLock(file, 'Bo', NOW);
    first.value.release();
    expect(ownerIn(file)).toBe('Bo');
  });

  it.each([
    ['of a process that is gone', () => ({ pid: gone() })],
    ['of an earlier process with our number', () => ({ pid: process.pid })],
    ['from before the machine was last started', () => ({ since: NOW - 20 * 365 * 86_400_000 })],
  ])('takes over a lock %s', (_what, over) => {
    const file = lockFile();
    leave(file, over());
    expect(takeLock(file, 'Bo', NOW).ok).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ owner: 'Bo' });
    expect(readdirSync(join(file, '..'))).toEqual(['x.lock']);
  });

  it('takes over a lock that nobody can read', () => {
    const file = lockFile();
    writeFileSync(file, '{"owner":');
    expect(takeLock(file, 'Bo', NOW).ok).toBe(true);
  });

  it.each([
    ['of a process that runs', {}],
    ['of another machine, whose processes cannot be asked', { host: 'elsewhere', pid: 1 }],
  ])('respects a lock %s', (_what, over) => {
    const file = lockFile();
    leave(file, over);
    expect(takeLock(file, 'Bo', NOW)).toMatchObject({ ok: false, error: { owner: 'Ada' } });
    expect(existsSync(file)).toBe(true);
  });
});
