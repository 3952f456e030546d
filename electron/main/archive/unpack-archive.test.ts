import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { type CraftedEntry, craftZip, localPart, manifestEntry } from './testing/crafted-zip';
import { unpackArchive } from './unpack-archive';

const entry = (name: string, text: string): CraftedEntry => ({ name, content: Buffer.from(text) });
const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

const project = entry('project.json', '{}');
const journal = entry('journal.ndjson', 'line\n');
const source = entry(`sources/${hashOf('words')}`, 'words');
const all = [project, journal, source];

/** Unpacks some bytes, and sees to it that a failure leaves nothing. */
async function unpack(bytes: Buffer) {
  const root = temporaryFolder();
  const file = join(root, 'sent.presser');
  writeFileSync(file, bytes);
  const staging = join(root, 'made', 'staging');
  const outcome = await unpackArchive(file, staging);
  if (!outcome.ok) expect(existsSync(staging)).toBe(false);
  return outcome;
}

const unpackEntries = (entries: readonly CraftedEntry[], listed = entries, otherwise: object = {}) =>
  unpack(craftZip([manifestEntry(listed, otherwise), ...entries]));

const reasonOf = (outcome: Awaited<ReturnType<typeof unpack>>) =>
  outcome.ok ? 'none' : `${outcome.error.code} ${outcome.error.detail['reason'] ?? ''}`;

/** `changed` instead of the source. */
const withSource = (changed: CraftedEntry) => [project, journal, changed];

describe('unpackArchive', () => {
  it('takes what another zip program made of the same files', async () => {
    const stored = all.map((one) => ({ ...one, method: 0, attributes: 0o100644 * 0x10000 }));
    expect(value(await unpackEntries(stored)).project).toEqual({ id: 'project-1', title: 'Harbour' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Q: Why?\n'.repeat(100))],
    ['a zip file without a manifest', craftZip(all)],
    ['a zip file without entries', craftZip([])],
    ['another manifest', craftZip([entry('manifest.json', '{"name":"an extension","version":2}'), ...all])],
    ['a manifest that is no JSON', craftZip([entry('manifest.json', '{'), ...all])],
  ])('says of %s that it is no archive', async (_, bytes) => {
    expect(code(await unpack(bytes))).toBe('archive.not-one');
  });

  it('says that a newer archive is newer, whatever else is in it', async () => {
    const outcome = await unpackEntries([...all, entry('media/video.mp4', '?')], all, { version: 2 });
    expect(outcome).toMatchObject({ error: { code: 'archive.newer', detail: { found: '2', known: '1' } } });
  });

  it('refuses what was cut off, at whatever byte', async () => {
    const bytes = craftZip([manifestEntry(all), ...all]);
    for (let end = 4; end < bytes.length; end += 7) {
      expect(code(await unpack(bytes.subarray(0, end)))).toBe('archive.damaged');
    }
  });

  it('survives any byte being another one', async () => {
    const bytes = craftZip([manifestEntry(all), ...all]);
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at += 3) {
      for (const wrong of [0xff, (bytes[at] ?? 0) ^ 0x01]) {
        const changed = Buffer.from(bytes);
        changed[at] = wrong;
        const outcome = await unpack(changed);
        codes.add(code(outcome));
        // Times, versions and checksums that nobody reads may differ; the project may not.
        if (outcome.ok) expect(outcome.value.entries.map(({ sha256 }) => sha256)).toEqual(all.map(hash));
      }
    }
    expect([...codes].every((one) => one === 'none' || one.startsWith('archive.'))).toBe(true);
  });

  it('does not throw at offsets that no file can have', async () => {
    const zip = craftZip([manifestEntry(all), ...all]);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.fill(0xff, 8, 16);
    const end = zip.length - 22;
    const bytes = Buffer.concat([zip.subarray(0, end), locator, zip.subarray(end)]);
    expect(code(await unpack(bytes))).toBe('archive.damaged');
  });

  it.each([
    '../escaped',
    'sources/../../escaped',
    '/etc/passwd',
    'C:\\escaped',
    'sources\\escaped',
    `sources/${'A'.repeat(64)}`,
    `sources/${'a'.repeat(64)}/more`,
    'sources/',
    'project.json/',
    './project.json',
    'PROJECT.JSON',
    'project.lock',
  ])('refuses the name %s', async (name) => {
    const bad = entry(name, 'words');
    expect(code(await unpackEntries([...all, bad]))).toBe('archive.damaged');
    expect(code(await unpackEntries([...all, bad], all))).toBe('archive.damaged');
    expect(code(await unpackEntries(all, [...all, bad]))).toBe('archive.damaged');
  });

  it.each(['../up', 'a/b', '', 'nul', 'COM1', '.', 'a'.repeat(65)])(
    'refuses the project id %j, which becomes a folder',
    async (id) => {
      expect(code(await unpackEntries(all, all, { project: { id, title: '' } }))).toBe('archive.damaged');
    },
  );

  it.each<[string, readonly CraftedEntry[], readonly CraftedEntry[]]>([
    ['missing', [project, journal], all],
    ['not in the manifest', all, [project, journal]],
    ['missing', [journal, source], [journal, source]],
    ['missing', [project, source], [project, source]],
    ['name twice', [...all, source], all],
    ['name twice', all, [...all, source]],
    ['checksum', withSource(entry(source.name, 'wards')), all],
    ['size', withSource(entry(source.name, 'words and more')), all],
    ['size', withSource(entry(source.name, 'word')), all],
    ['checksum', withSource(entry(source.name, 'wards')), withSource(entry(source.name, 'wards'))],
    ['encrypted', withSource({ ...source, flags: 1 }), all],
    ['encrypted', withSource({ ...source, flags: 0x2000 }), all],
    ['compression method', withSource({ ...source, method: 12 }), all],
    ['not a regular file', withSource({ ...source, attributes: 0o120777 * 0x10000 }), all],
    ['not a regular file', withSource({ ...source, attributes: 0o040755 * 0x10000 }), all],
    ['headers differ', withSource({ ...source, localName: '../../../escaped' }), all],
  ])('refuses: %s', async (reason, entries, listed) => {
    expect(reasonOf(await unpackEntries(entries, listed))).toContain(reason);
  });

  it('refuses entries that lie in one another, which inflate the same bytes again and again', async () => {
    const quoting = { ...journal, content: localPart(source), method: 0 };
    const listed = [project, quoting, source];
    const within = 30 + quoting.name.length;
    const bytes = craftZip([quoting, { ...source, within }, project, manifestEntry(listed)]);
    expect(reasonOf(await unpack(bytes))).toBe('archive.damaged entries overlap');
  });

  it('stops inflating at what the manifest promised, whatever the headers say', async () => {
    const bomb = { name: source.name, content: Buffer.alloc(40 * 1024 * 1024), claims: 5 };
    expect(code(await unpackEntries(withSource(bomb), all))).toBe('archive.damaged');
    const honest = { ...bomb, claims: bomb.content.length };
    expect(code(await unpackEntries(withSource(honest), all))).toBe('archive.damaged');
  });

  it('refuses by size: a manifest, an entry, all of them together, their number', async () => {
    const long = manifestEntry(all, { program: ' '.repeat(1024 * 1024) });
    expect(code(await unpack(craftZip([long, ...all])))).toBe('archive.too-large');
    const MB = 1024 * 1024;
    const sized = (name: string, bytes: number) => ({ name, sha256: hashOf('words'), bytes });
    const listing = (...entries: object[]) => unpackEntries(all, all, { entries });
    expect(
      code(
        await listing(sized('project.json', 1), sized('journal.ndjson', 1), sized(source.name, 50 * MB + 1)),
      ),
    ).toBe('archive.too-large');
    const many = Array.from({ length: 11 }, (_, index) =>
      entry(`sources/${hashOf(String(index))}`, `${index}`),
    );
    const huge = [project, journal, ...many].map(({ name, content }) => ({
      name,
      sha256: hashOf(content),
      bytes: name.startsWith('sources/') ? 50 * MB : 256 * MB,
    }));
    expect(code(await unpackEntries([project, journal, ...many], all, { entries: huge }))).toBe(
      'archive.too-large',
    );
    const crowd = Array.from({ length: 4001 }, (_, index) => entry(`sources/${index}`, ''));
    expect(code(await unpack(craftZip(crowd)))).toBe('archive.too-large');
  });

  it('touches nothing that is at the place of the staging folder', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'sent.presser'), craftZip([manifestEntry(all), ...all]));
    mkdirSync(join(root, 'staging'));
    writeFileSync(join(root, 'staging', 'mine'), '');
    const outcome = await unpackArchive(join(root, 'sent.presser'), join(root, 'staging'));
    expect(code(outcome)).toBe('store.not-saved');
    expect(readdirSync(join(root, 'staging'))).toEqual(['mine']);
  });

  it('says that there is no such file, or that it is a folder', async () => {
    const root = temporaryFolder();
    expect(code(await unpackArchive(join(root, 'none.presser'), join(root, 'staging')))).toBe('file.missing');
    expect(code(await unpackArchive(root, join(root, 'staging')))).toBe('file.folder');
  });
});

function hash({ content }: CraftedEntry): string {
  return hashOf(content);
}
