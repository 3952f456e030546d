import { AsyncLocalStorage } from 'node:async_hooks';
import type { FileHandle } from 'node:fs/promises';

/** A call of the file system: a function of `node:fs`, or a method of an open file (`handle.write`). */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** The open file, for its methods. */
  readonly handle: FileHandle | null;
}

/** Stands between the store and the file system; it performs the call, or does not. */
export type Watcher = <T>(call: Call, perform: () => T) => T;

const watchers = new AsyncLocalStorage<Watcher>();

/** Lets a watcher see every call of the file system that comes of `body`, and none besides. */
export function watching<T>(watcher: Watcher, body: () => Promise<T>): Promise<T> {
  return watchers.run(watcher, body);
}

type Module = Record<string, unknown>;

/** `node:fs/promises`, watched: what `vi.mock` puts in its place. */
export function watchedPromises(real: Module): Module {
  return watched(real, (name) => !/^(constants|default|watch|FileHandle)$/.test(name));
}

/** `node:fs`, watched, as far as it is synchronous; the rest of it is not for the store. */
export function watchedSync(real: Module): Module {
  return watched(real, (name) => name.endsWith('Sync'));
}

function watched(real: Module, isWatched: (name: string) => boolean): Module {
  const module: Module = { ...real };
  for (const [name, value] of Object.entries(real)) {
    if (typeof value === 'function' && isWatched(name)) module[name] = guard(name, value as Method, null);
  }
  return { ...module, default: module };
}

type Method = (...args: unknown[]) => unknown;

function guard(name: string, real: Method, handle: FileHandle | null): Method {
  return (...args) => {
    const perform = () => real.apply(handle, args);
    const watcher = watchers.getStore();
    const outcome = watcher ? watcher({ name, args, handle }, perform) : perform();
    return name === 'open' ? (outcome as Promise<FileHandle>).then(watchedHandle) : outcome;
  };
}

function watchedHandle(handle: FileHandle): FileHandle {
  return new Proxy(handle, {
    get(_target, key) {
      const value: unknown = Reflect.get(handle, key, handle);
      return typeof value === 'function' ? guard(`handle.${String(key)}`, value as Method, handle) : value;
    },
  });
}
