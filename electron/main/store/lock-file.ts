import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { z } from 'zod';
import { err, ok, type Result } from '../../../shared/result/result';
import { parseJson } from './parse-json';
import { isSystemError } from './problem-error';

const ownerSchema = z
  .strictObject({
    owner: z.string(),
    pid: z.int(),
    host: z.string(),
    /** Milliseconds since 1970. */
    since: z.int(),
    token: z.string(),
  })
  .readonly();
/** Who holds a lock. */
export type LockOwner = z.infer<typeof ownerSchema>;

/** A lock in our hands. It is given back by hand; one whose owner is gone counts for nothing. */
export interface Lock {
  readonly release: () => void;
}

/** Clocks are set now and then: a lock is older than the last start of the machine only if clearly so. */
const CLOCK_SLACK_MS = 60_000;

/** The locks of this process, so that an earlier process with our number is not taken for us. */
const held = new Set<string>();

/** Takes the lock that a file stands for, or says who has it. */
export function takeLock(file: string, owner: string, now: number): Result<Lock, LockOwner> {
  const mine: LockOwner = { owner, pid: process.pid, host: hostname(), since: now, token: randomUUID() };
  for (;;) {
    if (create(file, mine)) {
      held.add(mine.token);
      return ok({ release: () => release(file, mine) });
    }
    const text = read(file);
    if (text === null) continue;
    const other = parse(text);
    if (other && isAlive(other, now)) return err(other);
    removeStale(file, text);
  }
}

function release(file: string, mine: LockOwner): void {
  if (!held.delete(mine.token)) return;
  const text = read(file);
  if (text !== null && parse(text)?.token === mine.token) rmSync(file, { force: true });
}

function isAlive({ pid, host, since, token }: LockOwner, now: number): boolean {
  // What runs on another machine cannot be asked: its lock is believed.
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(token);
  if (since < now - uptime() * 1000 - CLOCK_SLACK_MS) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

/** The file appears with its content or not at all, so that nobody reads half a lock. */
function create(file: string, mine: LockOwner): boolean {
  const temporary = `${file}.${mine.token}`;
  writeFileSync(temporary, JSON.stringify(mine), { flag: 'wx' });
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    // A file system without links: exclusive creation does, at the price of a moment without content.
    return createPlain(file, mine);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function createPlain(file: string, mine: LockOwner): boolean {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead owner's lock away; if somebody was quicker and it is theirs by now, puts it back. */
function removeStale(file: string, text: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== text) linkSync(aside, file);
  } catch (error) {
    if (!isSystemError(error) || (error.code !== 'ENOENT' && error.code !== 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parse(text: string): LockOwner | null {
  return ownerSchema.safeParse(parseJson(text)).data ?? null;
}
