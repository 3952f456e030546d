import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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
    ['from before the machine was last started', () => ({ uptime: uptime() + 60 })],
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
    expect(takeLock(file, 'Bo', NOW)).toMatchObject({ ok: false, error: { owner: 'Ada', isStale: false } });
    expect(takeLock(file, 'Bo', NOW, { takeOver: true }).ok).toBe(false);
    expect(existsSync(file)).toBe(true);
  });

  it('does not take a lock for old because a clock was set', () => {
    const file = lockFile();
    leave(file, { since: NOW + 365 * 86_400_000 });
    expect(takeLock(file, 'Bo', NOW).ok).toBe(false);
    expect(takeLock(file, 'Bo', NOW + 2 * 365 * 86_400_000).ok).toBe(false);
  });

  it('lets a person take over a lock whose owner has given no sign of life for a while', () => {
    const file = lockFile();
    leave(file, { host: 'elsewhere', pid: 1 });
    const longAgo = new Date(NOW - 600_000);
    utimesSync(file, longAgo, longAgo);
    expect(takeLock(file, 'Bo', NOW)).toMatchObject({
      ok: false,
      error: { host: 'elsewhere', isStale: true },
    });
    expect(takeLock(file, 'Bo', NOW, { takeOver: true }).ok).toBe(true);
    expect(ownerIn(file)).toBe('Bo');
  });

  it('is no longer held once somebody else has taken it over', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const file = lockFile();
    const taken = takeLock(file, 'Ada', NOW);
    if (!taken.ok) throw new Error('not taken');
    expect(taken.value.isHeld()).toBe(true);
    leave(file);
    vi.advanceTimersByTime(6_000);
    expect(taken.value.isHeld()).toBe(false);
    taken.value.release();
    expect(existsSync(file)).toBe(true);
  });

  it('is touched now and then', () => {
    vi.useFakeTimers({ now: NOW + 1_000_000 });
    onTestFinished(() => void vi.useRealTimers());
    const file = lockFile();
    const taken = takeLock(file, 'Ada', NOW);
    vi.advanceTimersByTime(60_000);
    expect(statSync(file).mtimeMs).toBeGreaterThan(NOW + 1_000_000);
    if (taken.ok) taken.value.release();
    rmSync(file, { force: true });
  });
});
