import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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
    /** How long the machine had been running, in seconds: clocks are set now and then, this only counts. */
    uptime: z.number().default(0),
    token: z.string(),
  })
  .readonly();
/** Who holds a lock. */
export type LockOwner = z.infer<typeof ownerSchema>;

/** A lock in our hands. It is given back by hand; one whose owner is gone counts for nothing. */
export interface Lock {
  /** Whether it is still ours: somebody may have taken it over while this machine was asleep. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** Somebody else's lock. */
export interface Refusal extends LockOwner {
  /** Whether its owner has given no sign of life for a while, so that a person may take it over. */
  readonly isStale: boolean;
}

/** What a problem says about somebody else's lock. */
export function refusalDetail({ owner, host, since, isStale }: Refusal): Readonly<Record<string, string>> {
  const detail = { owner, host, since: new Date(since).toISOString() };
  return isStale ? { ...detail, stale: 'yes' } : detail;
}

/** How often an owner touches its lock, in milliseconds, and after how long without that it may be gone. */
const BEAT_MS = 30_000;
const STALE_MS = 5 * BEAT_MS;
/** How long a look at one's own lock is believed, in milliseconds. */
const BELIEVED_MS = 5_000;

/** The locks of this process, so that an earlier process with our number is not taken for us. */
const held = new Set<string>();

/**
 * Takes the lock that a file stands for, or says who has it. `takeOver` takes a stale one as well: its
 * owner, on another machine, may be gone or asleep, and only a person can know.
 */
export function takeLock(
  file: string,
  owner: string,
  now: number,
  { takeOver = false }: { readonly takeOver?: boolean } = {},
): Result<Lock, Refusal> {
  const mine: LockOwner = {
    owner,
    pid: process.pid,
    host: hostname(),
    since: now,
    uptime: uptime(),
    token: randomUUID(),
  };
  for (;;) {
    if (create(file, mine)) return ok(hold(file, mine));
    const text = read(file);
    if (text === null) continue;
    const other = parse(text);
    if (other && isAlive(other)) {
      const isStale = !held.has(other.token) && beatOf(file) < now - STALE_MS;
      if (!isStale || !takeOver) return err({ ...other, isStale });
    }
    removeStale(file, text);
  }
}

/** Keeps a lock that was just made: touches it now and then, for others to see that its owner lives. */
function hold(file: string, mine: LockOwner): Lock {
  held.add(mine.token);
  const isOurs = () => parse(read(file) ?? '')?.token === mine.token;
  let lookedAt = Date.now();
  const isHeld = () => {
    if (Math.abs(Date.now() - lookedAt) > BELIEVED_MS) {
      unlessRefused(() => {
        if (!isOurs()) held.delete(mine.token);
      });
      lookedAt = Date.now();
    }
    return held.has(mine.token);
  };
  const beat = setInterval(() => {
    if (isHeld()) touch(file);
  }, BEAT_MS);
  beat.unref();
  const release = () => {
    clearInterval(beat);
    if (!held.delete(mine.token)) return;
    // A lock that cannot be removed counts for nothing once this process has ended.
    unlessRefused(() => {
      if (isOurs()) rmSync(file, { force: true });
    });
  };
  return { isHeld, release };
}

/** Without the touch the lock only looks older than it is. */
function touch(file: string): void {
  unlessRefused(() => utimesSync(file, new Date(), new Date()));
}

function unlessRefused(body: () => void): void {
  try {
    body();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** When a lock was last touched, in milliseconds since 1970. */
function beatOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

function isAlive({ pid, host, uptime: then, token }: LockOwner): boolean {
  // What runs on another machine cannot be asked: its lock is believed.
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(token);
  // The machine has been started since: whoever has that number now is somebody else.
  if (uptime() < then) return false;
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
