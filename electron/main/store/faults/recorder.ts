import { readFileSync, statSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Change, type Entry, Inode, present, type Recording } from './disk';
import type { Call, Watcher } from './watched-fs';

/** A path and what it stands for from now on; null where it is gone. */
type Named = readonly [path: string, inode: Inode | null];

interface OpenFile {
  readonly inode: Inode;
  position: number;
}

/** Calls that change nothing on the disk, or nothing that the store could miss. */
const HARMLESS =
  /^(handle\.)?(read|stat|lstat|access|exists|realpath|close|utimes|futimes|opendir|statfs|chmod)/;

/** Writes down what is done to the disk below one folder, on from what was done to it before. */
export class Recorder implements Recording {
  readonly root: Inode;
  readonly changes: Change[];
  readonly #paths: Paths;
  readonly #open = new Map<FileHandle, OpenFile>();

  constructor(base: string, before: Recording) {
    this.root = before.root;
    this.changes = [...before.changes];
    this.#paths = new Paths(base, before);
  }

  /** Performs each call and notes what it has changed, once it has. */
  readonly watch: Watcher = (call, perform) => {
    // A flush holds for what was written before it began.
    const begun = this.changes.length;
    const absent = /^mkdir(Sync)?$/.test(call.name) ? this.#paths.absent(String(call.args[0])) : [];
    const outcome = perform();
    if (outcome instanceof Promise) {
      return outcome.then((value) => {
        this.#note(call, value, begun, absent);
        return value;
      }) as typeof outcome;
    }
    this.#note(call, outcome, begun, absent);
    return outcome;
  };

  #note(call: Call, value: unknown, begun: number, made: readonly string[]): void {
    const { args, handle } = call;
    const [first, second] = args as [string, string];
    const name = call.name.replace(/Sync$/, '');
    const file = handle ? this.#open.get(handle) : undefined;
    if (HARMLESS.test(name)) return;
    switch (name) {
      case 'mkdir':
        for (const path of made) this.#names([path, new Inode('folder')]);
        break;
      case 'open':
        this.#opened(value as FileHandle, first, String(args[1] ?? 'r'));
        break;
      case 'link':
        this.#names([second, this.#paths.at(first)]);
        break;
      case 'rename':
        // Renaming one name of a file to another name of it does nothing.
        if (this.#paths.at(first) === this.#paths.find(second)) break;
        this.#names([second, this.#paths.at(first)], [first, null]);
        break;
      case 'rm':
      case 'rmdir':
      case 'unlink':
        if (this.#paths.find(first)) this.#names([first, null]);
        break;
      case 'copyFile':
        this.#wrote(second);
        break;
      case 'writeFile':
        this.#wrote(first);
        break;
      case 'handle.writeFile':
        this.#write(file, bytesOf(args[0]), null);
        break;
      case 'handle.write': {
        const [buffer, offset, , position] = args as [Uint8Array, number, number, number | null];
        const { bytesWritten } = value as { bytesWritten: number };
        this.#write(file, bytesOf(buffer).subarray(offset, offset + bytesWritten), position ?? null);
        break;
      }
      case 'handle.truncate':
        if (file) this.changes.push({ type: 'truncate', file: file.inode, length: Number(args[0] ?? 0) });
        break;
      case 'handle.sync':
      case 'handle.datasync':
        if (file) this.changes.push({ type: 'flush', inode: file.inode, upTo: begun });
        break;
      default:
        throw new Error(`the recorder does not know ${call.name}`);
    }
  }

  #opened(handle: FileHandle, path: string, flags: string): void {
    if (flags.startsWith('a')) throw new Error('the recorder does not know where an appending write begins');
    // Folders above are flushed too; they are there for good.
    if (!this.#paths.isBelow(path)) return;
    const isFolder = statSync(path).isDirectory();
    const inode = isFolder ? this.#paths.at(path) : this.#fileAt(path, flags.startsWith('w'));
    this.#open.set(handle, { inode, position: 0 });
  }

  #write(file: OpenFile | undefined, bytes: Buffer, position: number | null): void {
    if (!file) throw new Error('a write to a file that was not seen opening');
    const at = position ?? file.position;
    if (position === null) file.position += bytes.length;
    this.changes.push({ type: 'write', file: file.inode, at, bytes });
  }

  /** A whole file written by its name, or copied: its data is as unsafe as any other. */
  #wrote(path: string): void {
    const file = this.#fileAt(path, true);
    this.changes.push({ type: 'write', file, at: 0, bytes: readFileSync(path) });
  }

  #fileAt(path: string, isEmptied: boolean): Inode {
    const known = this.#paths.find(path);
    if (known) {
      if (isEmptied) this.changes.push({ type: 'truncate', file: known, length: 0 });
      return known;
    }
    const made = new Inode('file');
    this.#names([path, made]);
    return made;
  }

  #names(...names: readonly Named[]): void {
    this.changes.push({ type: 'names', entries: names.map((named) => this.#paths.enter(named)) });
  }
}

function bytesOf(content: unknown): Buffer {
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array);
}

/** What the paths below a folder stand for at this moment. */
class Paths {
  readonly #base: string;
  readonly #inodes = new Map<string, Inode>();

  constructor(base: string, recording: Recording) {
    this.#base = base;
    this.#inodes.set(base, recording.root);
    for (const [path, { inode }] of present(recording)) this.#inodes.set(join(base, path), inode);
  }

  isBelow(path: string): boolean {
    return !relative(this.#base, path).startsWith('..');
  }

  find(path: string): Inode | null {
    return this.#inodes.get(path) ?? null;
  }

  at(path: string): Inode {
    const inode = this.find(path);
    if (!inode) throw new Error(`the recorder has not seen ${path}`);
    return inode;
  }

  /** The folders of a path that are not there, the outermost first. */
  absent(path: string): string[] {
    if (this.find(path)) return [];
    if (!this.isBelow(path)) throw new Error(`outside of the recording: ${path}`);
    return [...this.absent(dirname(path)), path];
  }

  /** Notes a change; what lies in a folder that goes goes with it. */
  enter([path, inode]: Named): Entry {
    if (inode) this.#inodes.set(path, inode);
    else {
      for (const known of this.#inodes.keys()) {
        if (known === path || known.startsWith(path + sep)) this.#inodes.delete(known);
      }
    }
    return { folder: this.at(dirname(path)), name: basename(path), inode };
  }
}
