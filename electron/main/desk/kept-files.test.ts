import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptFile } from '../../../shared/project/records';
import { verifyProject } from '../store/verify-project';
import { checkedBriefing } from '../testing/checked-briefing';
import { code, temporaryFolder, value } from '../testing/store-tools';

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A project with a check that keeps a file. */
async function withFile(name = 'report.pdf') {
  const started = await checkedBriefing();
  const { desk, project, record } = started;
  const file = value(await desk.keptFiles.add(project, fileOf(name, 'a report')));
  value(await record('c1', { file }));
  const kept = (id: string) => join(started.userData, 'projects', id, 'sources', file.sha256);
  return { ...started, file, kept };
}

describe('the files that checks keep', () => {
  it('are copied by their hash, with the kind that their name says', async () => {
    const { desk, project, file, kept } = await withFile();
    expect(file).toEqual<KeptFile>({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileName: 'report.pdf',
      mediaType: 'application/pdf',
      byteLength: 8,
    });
    expect(readFileSync(kept(project), 'utf8')).toBe('a report');
    await desk.close();
  });

  it('have 25 MB at most, and are read as files that are imported', async () => {
    const { desk, project } = await withFile();
    const large = fileOf('large.pdf', new Uint8Array(25 * 1024 * 1024 + 1));
    expect(await desk.keptFiles.add(project, large)).toMatchObject({
      error: { code: 'file.too-large', detail: { name: 'large.pdf', size: '25.1', limit: '25' } },
    });
    expect(code(await desk.keptFiles.add(project, join(temporaryFolder(), 'no.pdf')))).toBe('file.missing');
    expect(code(await desk.keptFiles.add('nowhere', large))).toBe('project.missing');
    await desk.close();
  });

  it('are opened as a copy, and only where they are harmless', async () => {
    const { desk, project, file } = await withFile();
    const { name, path } = value(await desk.keptFiles.copyAside(project, file.sha256));
    expect(name).toBe('report.pdf');
    expect(path).toMatch(/staging.*report\.pdf$/);
    expect(readFileSync(path, 'utf8')).toBe('a report');
    await desk.close();
  });

  it.each(['page.html', 'tool.exe', 'run', 'sheet.xlsm', 'report.pdf.desktop'])(
    'are saved, never opened, as %s',
    async (name) => {
      const { desk, project, file } = await withFile(name);
      expect(code(await desk.keptFiles.copyAside(project, file.sha256))).toBe('file.not-harmless');
      const target = join(temporaryFolder(), 'copy');
      value(await desk.keptFiles.saveCopy(project, file.sha256, target));
      expect(readFileSync(target, 'utf8')).toBe('a report');
      await desk.close();
    },
  );

  it('can be supplied again where one is gone, and nothing else in its place', async () => {
    const { desk, project, kept } = await withFile();
    value(await desk.closeProject(project));
    rmSync(kept(project));
    expect(code(await desk.supplySource(project, fileOf('report.pdf', 'another')))).toBe(
      'project.other-source',
    );
    value(await desk.supplySource(project, fileOf('renamed.pdf', 'a report')));
    expect(readFileSync(kept(project), 'utf8')).toBe('a report');
    await desk.close();
  });

  it('are named by checks alone: nothing else in the folder can be asked for', async () => {
    const { desk, project } = await withFile();
    const { source } = value(await desk.read(project)).project.briefings[0] ?? {};
    for (const hash of [source?.sha256 ?? '', '0'.repeat(64)]) {
      expect(code(await desk.keptFiles.copyAside(project, hash))).toBe('check.file-missing');
    }
    await desk.close();
  });

  it('go by a name that leads nowhere else, whatever a check says', async () => {
    const { desk, project, record } = await withFile();
    const added = value(await desk.keptFiles.add(project, fileOf('a.txt', 'b')));
    value(await record('c2', { file: { ...added, fileName: '../../up/report.PDF' } }));
    expect(value(desk.keptFiles.nameOf(project, added.sha256))).toBe('up report.PDF');
    await desk.close();
  });

  it('are in a project file and in a copy of the project, and are missed when they are gone', async () => {
    const { desk, project, file, kept, userData } = await withFile();
    const packed = join(temporaryFolder(), 'noon.presser');
    value(await desk.packProject(project, packed, '1.0.0'));
    value(await desk.filing.duplicate(project, 'Copy'));
    const copy = desk.cards.find(({ title }) => title === 'Copy')?.id ?? '';
    expect(readFileSync(kept(copy), 'utf8')).toBe('a report');

    const ben = await checkedBriefing(5000);
    const [arrival] = (await ben.desk.imports.readFiles([packed])).arrivals;
    value(await ben.desk.arrivals.keep(arrival?.id ?? '', 'Noon'));
    value(await ben.desk.openProject(project, 'write'));
    const { path } = value(await ben.desk.keptFiles.copyAside(project, file.sha256));
    expect(readFileSync(path, 'utf8')).toBe('a report');
    await ben.desk.close();
    await desk.close();

    const folder = join(userData, 'projects', project);
    expect(value(await verifyProject(folder, project)).sources).toEqual({ total: 2, missing: [] });
    rmSync(kept(project));
    expect(existsSync(kept(copy))).toBe(true);
    expect(value(await verifyProject(folder, project)).sources).toEqual({
      total: 2,
      missing: [{ sha256: file.sha256, kind: 'kept', fileName: file.fileName, briefings: [] }],
    });
  });
});
