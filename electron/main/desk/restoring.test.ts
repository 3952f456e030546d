import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { Desk } from './desk';

const rename = (title: string) => ({ type: 'project.rename', title }) as const;

/** A desk with an open project that has been called Harbour, and is kept like that, and then Docks. */
async function withBackup() {
  const userData = temporaryFolder();
  const desk = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings() }));
  const draft = value(
    await desk.readText('Reporter:\n\nHow many cranes?\n\nAnn Vance:\n\nWe moved 6 cranes.\n'),
  );
  const { project } = value(await desk.commit(draft.id, null, null, { title: 'Harbour' })).open;
  // Closing keeps the first backup.
  value(await desk.closeProject(project.id));
  value(await desk.openProject(project.id, 'write'));
  value(await desk.dispatch(project.id, 'c1', rename('Docks')));
  const [backup] = value(await desk.backups.list(project.id));
  return { userData, desk, id: project.id, backup: backup?.name ?? '' };
}

describe('Restoring', () => {
  it('lists the backups with what is in them', async () => {
    const { desk, id } = await withBackup();
    expect(value(await desk.backups.list(id))).toMatchObject([
      { revision: 1, contents: { title: 'Harbour', briefings: 1 } },
    ]);
    await desk.close();
  });

  it('takes the project back, keeps what it was, and can be undone', async () => {
    const { desk, id, backup } = await withBackup();
    value(await desk.backups.restore(id, backup));
    expect(value(await desk.read(id)).project.title).toBe('Harbour');
    expect(value(await desk.backups.list(id)).map(({ contents }) => contents?.title)).toEqual([
      'Docks',
      'Harbour',
    ]);
    value(await desk.undo(id));
    expect(value(await desk.read(id)).project.title).toBe('Docks');
    await desk.close();
  });

  it('makes a project of its own of a backup, and leaves the other as it is', async () => {
    const { desk, id, backup } = await withBackup();
    const copy = value(await desk.backups.copy(id, backup));
    const opened = value(await desk.openProject(copy, 'write'));
    expect(opened.project.title).toMatch(/^Harbour \(2024-05-1\d \d\d:\d\d\)$/);
    expect(opened.project.briefings).toHaveLength(1);
    expect(value(await desk.read(id)).project.title).toBe('Docks');
    await desk.close();
  });

  it('works where the project itself cannot be opened any more', async () => {
    const { userData, desk, id, backup } = await withBackup();
    await desk.close();
    const folder = join(userData, 'projects', id);
    for (const name of readdirSync(folder)) {
      if (/^(project|journal)/.test(name)) writeFileSync(join(folder, name), 'not what it was');
    }
    const again = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings(1000) }));
    expect(code(await again.openProject(id, 'write'))).toBe('project.damaged');
    const copy = value(await again.backups.copy(id, backup));
    expect(value(await again.openProject(copy, 'write')).project.briefings).toHaveLength(1);
    await again.close();
  });

  it('says of a backup that has gone bad that it cannot be read', async () => {
    const { userData, desk, id, backup } = await withBackup();
    writeFileSync(join(userData, 'projects', id, 'backups', backup), '{"kind":"project"');
    expect(value(await desk.backups.list(id))).toMatchObject([{ contents: null }]);
    expect(code(await desk.backups.restore(id, backup))).toBe('backup.unreadable');
    expect(code(await desk.backups.copy(id, '../../library.json'))).toBe('backup.unreadable');
    await desk.close();
  });
});
