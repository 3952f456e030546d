import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import type { Briefing } from '../../../shared/project/records';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { packProject } from './pack-project';
import { unpackArchive } from './unpack-archive';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const TEXT = 'Q:\nWhy?\n';
const JOURNAL = `${'{"seq":1}\n'.repeat(20_000)}{"seq":2`;

/** A project's folder with one needed source, one that an undone import left, and other files. */
function projectFolder({ needed = TEXT } = {}) {
  const root = temporaryFolder();
  const folder = join(root, 'project');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  writeFileSync(join(folder, 'project.json'), '{"format":"presser-project"}');
  writeFileSync(join(folder, 'journal.ndjson'), JOURNAL);
  writeFileSync(join(folder, 'project.lock'), 'me');
  writeFileSync(join(folder, 'sources', sha256(TEXT)), needed);
  writeFileSync(join(folder, 'sources', sha256('undone')), 'undone');
  writeFileSync(join(folder, 'sources', sha256('rotten')), 'r0tten');
  const { briefing } = smallBriefing(['Why?']);
  const briefings: Briefing[] = [{ ...briefing, source: { ...briefing.source, sha256: sha256(TEXT) } }];
  const project = { id: 'project-1', title: 'Harbour', briefings };
  const target = join(root, 'harbour.presser');
  return {
    root,
    folder,
    target,
    options: { folder, project, target, now: 1_700_000_000_000, program: '0.1.0' },
  };
}

describe('packProject', () => {
  it('writes what unpackArchive gives back byte for byte, without locks and rotten leftovers', async () => {
    const { root, folder, target, options } = projectFolder();
    const packed = value(await packProject(options));
    const staging = join(root, 'staging');
    expect(value(await unpackArchive(target, staging))).toEqual(packed);
    expect(readdirSync(staging).sort()).toEqual(['journal.ndjson', 'project.json', 'sources']);
    expect(readdirSync(join(staging, 'sources')).sort()).toEqual([sha256(TEXT), sha256('undone')].sort());
    for (const name of packed.entries.map((entry) => entry.name)) {
      expect(readFileSync(join(staging, name)).equals(readFileSync(join(folder, name)))).toBe(true);
    }
    expect(readdirSync(root).sort()).toEqual(['harbour.presser', 'project', 'staging']);
    expect(readFileSync(target).length).toBeLessThan(JOURNAL.length / 10);
  });

  it('packs a project in which nothing has happened yet', async () => {
    const { root, folder, target, options } = projectFolder();
    writeFileSync(join(folder, 'journal.ndjson'), '');
    value(await packProject({ ...options, project: { ...options.project, briefings: [] } }));
    value(await unpackArchive(target, join(root, 'staging')));
    expect(readFileSync(join(root, 'staging', 'journal.ndjson'), 'utf8')).toBe('');
  });

  it('names a source that a briefing needs and that has gone bad, and writes nothing', async () => {
    const { root, target, options } = projectFolder({ needed: 'gone bad' });
    writeFileSync(target, 'before');
    expect(code(await packProject(options))).toBe('project.source-missing');
    expect(readFileSync(target, 'utf8')).toBe('before');
    expect(readdirSync(root).sort()).toEqual(['harbour.presser', 'project']);
  });

  it('leaves nothing behind when the target cannot be written', async () => {
    const { root, target, options } = projectFolder();
    mkdirSync(join(target, 'inside'), { recursive: true });
    expect(code(await packProject(options))).toBe('file.not-written');
    const nowhere = join(root, 'nowhere', 'harbour.presser');
    expect(code(await packProject({ ...options, target: nowhere }))).toBe('file.not-written');
    expect(readdirSync(root).sort()).toEqual(['harbour.presser', 'project']);
  });

  it('leaves nothing behind when a file cannot be read half-way', async () => {
    const { root, folder, options } = projectFolder();
    const broken = { ...options, folder: join(root, 'other') };
    mkdirSync(join(root, 'other'));
    writeFileSync(join(root, 'other', 'project.json'), readFileSync(join(folder, 'project.json')));
    const project = { ...options.project, briefings: [] };
    expect(code(await packProject({ ...broken, project }))).toBe('file.not-written');
    expect(readdirSync(root).sort()).toEqual(['other', 'project']);
  });

  it('ends, and leaves nothing behind, when the disk is full half-way; so does unpackArchive', async () => {
    const { root, target, options } = projectFolder();
    value(await packProject({ ...options, target: `${target}.before` }));
    await fillDisk();
    expect(await packProject(options)).toMatchObject({
      error: { code: 'file.not-written', detail: { reason: 'ENOSPC' } },
    });
    expect(await unpackArchive(`${target}.before`, join(root, 'staging'))).toMatchObject({
      error: { code: 'store.not-saved', detail: { reason: 'ENOSPC' } },
    });
    expect(readdirSync(root).sort()).toEqual(['harbour.presser.before', 'project']);
  });
});

/** From now on no write goes well in this test. */
async function fillDisk(): Promise<void> {
  const handle = await open(import.meta.filename, 'r');
  await handle.close();
  const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
  const spy = vi.spyOn(Object.getPrototypeOf(handle), 'writeFile').mockRejectedValue(full);
  onTestFinished(() => spy.mockRestore());
}
