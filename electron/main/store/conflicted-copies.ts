import { readdir } from 'node:fs/promises';

/**
 * How services that keep folders in step name the copies that they make when two machines wrote the same
 * file: Dropbox, OneDrive and Nextcloud (“(conflicted copy …)”, “-HOST”), Syncthing, iCloud and Finder
 * (“journal 2.ndjson”), Google Drive (“journal (1).ndjson”).
 */
const COPIES =
  /^(?:project|journal|library)(?:[ _-]?\(.*\)|\.sync-conflict-.*|[ _-].*conflict.*| \d+|-[^.]+)\.(?:json|ndjson)$/i;

/** The names of such copies in a project's folder or the library's. */
export async function conflictedCopies(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => COPIES.test(name)).sort();
}
