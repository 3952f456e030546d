import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from './suite';

/** A file or a folder, whatever it is called. */
export class Inode {
  constructor(readonly kind: 'file' | 'folder') {}
}

/** A name in a folder: what it stands for from now on, or null when it is gone. */
export interface Entry {
  readonly folder: Inode;
  readonly name: string;
  readonly inode: Inode | null;
}

/** Something that was done to the disk. */
export type Change =
  /** Names that appear and go together; a rename is two of them. */
  | { readonly type: 'names'; readonly entries: readonly Entry[] }
  | { readonly type: 'write'; readonly file: Inode; readonly at: number; readonly bytes: Buffer }
  | { readonly type: 'truncate'; readonly file: Inode; readonly length: number }
  /** All changes of the inode before number `upTo` are on the disk for good. */
  | { readonly type: 'flush'; readonly inode: Inode; readonly upTo: number };

/** All that was done to the disk below one folder, in order. */
export interface Recording {
  readonly root: Inode;
  readonly changes: readonly Change[];
}

/** What a path below the root stands for; a folder has no bytes. */
export interface Remnant {
  readonly inode: Inode;
  readonly bytes: Buffer | null;
}

/** What is left of a change after a power cut: all, nothing, or the first bytes of a write. */
type Kept = 'all' | 'nothing' | number;

/** How a disk may have dealt with what was not flushed. */
export type Manner = 'drops all' | 'keeps all' | 'keeps the oldest' | 'keeps any';

/** What lies in a folder now, as a recording that made it and flushed it. */
export function recordingOf(folder: string): Recording {
  const root = new Inode('folder');
  const changes: Change[] = [];
  const copy = (path: string, parent: Inode) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const here = join(path, entry.name);
      const inode = new Inode(entry.isDirectory() ? 'folder' : 'file');
      changes.push({ type: 'names', entries: [{ folder: parent, name: entry.name, inode }] });
      if (entry.isDirectory()) copy(here, inode);
      else changes.push({ type: 'write', file: inode, at: 0, bytes: readFileSync(here) });
      changes.push({ type: 'flush', inode, upTo: changes.length });
    }
  };
  copy(folder, root);
  changes.push({ type: 'flush', inode: root, upTo: changes.length });
  return { root, changes };
}

/** What the disk shows when all that was asked for has been done, flushed or not. */
export function present(recording: Recording): ReadonlyMap<string, Remnant> {
  return remains(recording, () => 'all');
}

/** What the disk may show after power was lost. */
export function afterPowerCut(
  recording: Recording,
  manner: Manner,
  random: Random,
): ReadonlyMap<string, Remnant> {
  const { changes } = recording;
  const safe = durable(changes);
  const lastKept = random.below(changes.length + 1);
  const keep = (change: Change, number: number): Kept => {
    if (safe.has(number)) return 'all';
    switch (manner) {
      case 'drops all':
        return 'nothing';
      case 'keeps all':
        return 'all';
      case 'keeps the oldest':
        return number < lastKept ? 'all' : number === lastKept ? some(change, random) : 'nothing';
      default:
        return random.pick<Kept>(['all', 'nothing', some(change, random)]);
    }
  };
  return remains(recording, keep);
}

/** The number of a process that there never is. */
const NOBODY = 999_999_999;

/**
 * Puts files and folders on a real disk. The process that they are of is gone with the power, but here it
 * is this very one: so a lock that is left must not name it.
 */
export function materialise(folder: string, paths: ReadonlyMap<string, Remnant>): void {
  mkdirSync(folder, { recursive: true });
  const made = new Map<Inode, string>();
  for (const [path, { inode, bytes }] of paths) {
    const here = join(folder, path);
    const first = made.get(inode);
    mkdirSync(bytes ? dirname(here) : here, { recursive: true });
    if (first !== undefined) linkSync(first, here);
    else if (bytes) writeFileSync(here, path.includes('.lock') ? withoutOwner(bytes) : bytes);
    if (bytes) made.set(inode, here);
  }
}

function withoutOwner(lock: Buffer): string {
  return lock.toString().replace(`"pid":${process.pid}`, `"pid":${NOBODY}`);
}

/**
 * The numbers of the changes that survive a power cut for sure. A change of names is safe when all of its
 * folders were flushed, data when its file was.
 */
function durable(changes: readonly Change[]): ReadonlySet<number> {
  const flushed = new Map<Inode, number>();
  for (const change of changes) {
    if (change.type === 'flush') {
      flushed.set(change.inode, Math.max(change.upTo, flushed.get(change.inode) ?? 0));
    }
  }
  const safe = new Set<number>();
  for (const [number, change] of changes.entries()) {
    if (change.type === 'flush') continue;
    const inodes = change.type === 'names' ? change.entries.map(({ folder }) => folder) : [change.file];
    if (inodes.every((inode) => (flushed.get(inode) ?? 0) > number)) safe.add(number);
  }
  return safe;
}

/** A write may be cut in the middle; everything else happens or does not. */
function some(change: Change, random: Random): Kept {
  return change.type === 'write' ? random.below(change.bytes.length + 1) : 'nothing';
}

/** The files and folders that are there when of each change only so much was kept; paths below the root. */
function remains(
  { root, changes }: Recording,
  keep: (change: Change, number: number) => Kept,
): ReadonlyMap<string, Remnant> {
  const folders = new Map<Inode, Map<string, Inode>>();
  const contents = new Map<Inode, Buffer>();
  for (const [number, change] of changes.entries()) {
    const part = keep(change, number);
    if (part === 'nothing' || change.type === 'flush') continue;
    if (change.type === 'names') enter(folders, change.entries);
    else contents.set(change.file, altered(contents.get(change.file) ?? Buffer.alloc(0), change, part));
  }
  const paths = new Map<string, Remnant>();
  const list = (folder: Inode, path: string): void => {
    for (const [name, inode] of folders.get(folder) ?? []) {
      const here = path === '' ? name : `${path}/${name}`;
      const bytes = inode.kind === 'folder' ? null : (contents.get(inode) ?? Buffer.alloc(0));
      paths.set(here, { inode, bytes });
      if (inode.kind === 'folder') list(inode, here);
    }
  };
  list(root, '');
  return paths;
}

function enter(folders: Map<Inode, Map<string, Inode>>, entries: readonly Entry[]): void {
  for (const { folder, name, inode } of entries) {
    const names = folders.get(folder) ?? new Map<string, Inode>();
    if (inode) names.set(name, inode);
    else names.delete(name);
    folders.set(folder, names);
  }
}

/** Bytes that were never written, before those that were, are zeros: that is what file systems show. */
function altered(before: Buffer, change: Change, part: 'all' | number): Buffer {
  if (change.type === 'truncate') {
    const after = Buffer.alloc(change.length);
    before.copy(after);
    return after;
  }
  if (change.type !== 'write') return before;
  const bytes = part === 'all' ? change.bytes : change.bytes.subarray(0, part);
  const after = Buffer.alloc(Math.max(before.length, change.at + bytes.length));
  before.copy(after);
  bytes.copy(after, change.at);
  return after;
}
