import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

/**
 * @typedef {object} LogPeer keeps lines one after another, each on the disk when `write` is done
 * @property {string} name
 * @property {(lines: readonly Buffer[]) => unknown} write all of them with one flush; may be awaited
 * @property {() => unknown} close may be awaited
 */

/** The names of those that the goals ask for. */
export const BARE = 'bare append and fsync';
export const LOWDB = 'lowdb’s JSONFile';

/** What every log has to do at least, as a program does it that has a window to serve meanwhile. @param {string} folder @returns {Promise<LogPeer>} */
export async function append(folder) {
  const file = await open(join(folder, 'append.log'), 'a');
  return {
    name: BARE,
    async write(lines) {
      await file.write(Buffer.concat(lines));
      await file.sync();
    },
    close: () => file.close(),
  };
}

/** The same by calls that keep the whole program waiting, as SQLite's do too. @param {string} folder @returns {LogPeer} */
export function appendSync(folder) {
  const file = openSync(join(folder, 'append-sync.log'), 'a');
  return {
    name: `${BARE}, blocking`,
    write(lines) {
      writeSync(file, Buffer.concat(lines));
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

/**
 * SQLite with synchronous=FULL, one row a line and one transaction a `write`, on a table that has the project's
 * lines already; null where better-sqlite3 could not be built.
 * @param {string} folder @param {'WAL' | 'DELETE'} mode @param {readonly Buffer[]} before @returns {Promise<LogPeer | null>}
 */
export async function sqlite(folder, mode, before) {
  const Database = await addon();
  if (Database === null) return null;
  const database = new Database(join(folder, `${mode}.sqlite`));
  database.pragma(`journal_mode = ${mode}`);
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE journal (seq INTEGER PRIMARY KEY, line BLOB NOT NULL)');
  const insert = database.prepare('INSERT INTO journal (line) VALUES (?)');
  const insertAll = database.transaction((/** @type {readonly Buffer[]} */ lines) => {
    for (const line of lines) insert.run(line);
  });
  insertAll(before);
  return {
    name: `SQLite, ${mode === 'WAL' ? 'write-ahead log' : 'rollback journal'}`,
    write: insertAll,
    close: () => database.close(),
  };
}

/** lowdb's own adapter, which writes everything. @param {string} folder @param {object} data */
export function lowdb(folder, data) {
  /** @type {import('lowdb').Adapter<object>} */
  const adapter = new JSONFile(join(folder, 'lowdb.json'));
  const low = new Low(adapter, data);
  return { name: LOWDB, write: () => low.write() };
}

async function addon() {
  try {
    const { default: Database } = await import('better-sqlite3');
    new Database(':memory:').close();
    return Database;
  } catch {
    return null;
  }
}
