import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../store/lock-file';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { Desk } from './desk';

const openIn = async (userData: string, first = 1) =>
  value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings(first) }));

/** A desk with one project, which is not open. */
async function withProject() {
  const folder = temporaryFolder();
  const desk = await openIn(folder);
  const { id } = value(await desk.createProject('Harbour')).project;
  value(await desk.closeProject(id));
  return { folder, desk, id };
}

describe('Filing', () => {
  it('renames a project whether it is open or not, as a change that can be undone', async () => {
    const { desk, id } = await withProject();
    value(await desk.filing.rename(id, 'Docks'));
    expect(desk.cards).toMatchObject([{ title: 'Docks' }]);
    value(await desk.openProject(id, 'write'));
    value(await desk.filing.rename(id, 'Piers'));
    expect(value(await desk.read(id)).project.title).toBe('Piers');
    value(await desk.undo(id));
    value(await desk.undo(id));
    expect(value(await desk.read(id)).project.title).toBe('Harbour');
    await desk.close();
  });

  it('duplicates a project into one of its own, sources and all', async () => {
    const { desk, id } = await withProject();
    const draft = value(
      await desk.readText('Reporter:\n\nHow many cranes?\n\nAnn Vance:\n\nWe moved 6 cranes.\n'),
    );
    value(await desk.openProject(id, 'write'));
    value(await desk.commit(draft.id, id, null));
    value(await desk.filing.duplicate(id, 'Copy'));
    const copy = desk.cards.find(({ title }) => title === 'Copy')?.id ?? '';
    const [one, other] = [value(await desk.read(id)), value(await desk.openProject(copy, 'write'))];
    expect(other.texts).toEqual(one.texts);
    expect(other.project).toMatchObject({ briefings: one.project.briefings, title: 'Copy' });
    value(await desk.filing.rename(copy, 'Its own'));
    expect(value(await desk.read(id)).project.title).toBe('Harbour');
    await desk.close();
  });

  it('puts a project away and back, and forgets neither over a restart or a change', async () => {
    const { folder, desk, id } = await withProject();
    value(await desk.filing.archive(id, true));
    value(await desk.openProject(id, 'write'));
    value(await desk.filing.rename(id, 'Docks'));
    await desk.close();
    const again = await openIn(folder, 1000);
    expect(again.cards).toMatchObject([{ id, archived: true, title: 'Docks' }]);
    value(await again.filing.archive(id, false));
    expect(again.cards).toMatchObject([{ id, archived: false }]);
    await again.close();
  });

  it('moves a project to the trash, where it cannot be opened, and takes it out again', async () => {
    const { folder, desk, id } = await withProject();
    value(await desk.openProject(id, 'write'));
    value(await desk.filing.trash(id));
    expect(desk.lastOpened).toBeNull();
    expect(code(await desk.openProject(id, 'write'))).toBe('project.missing');
    await desk.close();
    const again = await openIn(folder, 1000);
    expect(again.cards).toMatchObject([{ id, trashedAt: expect.any(Number) }]);
    value(await again.filing.restore(id));
    expect(again.cards).toMatchObject([{ id, trashedAt: null }]);
    expect(value(await again.openProject(id, 'write')).project.title).toBe('Harbour');
    await again.close();
  });

  it('leaves a project where it is while somebody else has it open', async () => {
    const { folder, desk, id } = await withProject();
    const project = join(folder, 'projects', id);
    const lock = takeLock(join(project, 'project.lock'), 'Bo', Date.now());
    if (!lock.ok) throw new Error('the lock was taken');
    expect(code(await desk.filing.trash(id))).toBe('project.locked');
    expect(existsSync(project)).toBe(true);
    lock.value.release();
    await desk.close();
  });

  it('deletes for good only what is in the trash, and leaves nothing of it', async () => {
    const { folder, desk, id } = await withProject();
    expect(code(await desk.filing.delete(id))).toBe('command.invalid');
    value(await desk.filing.trash(id));
    value(await desk.filing.delete(id));
    expect(desk.cards).toEqual([]);
    for (const place of ['projects', 'trash', 'staging'])
      expect(readdirSync(join(folder, place))).toEqual([]);
    await desk.close();
  });

  it('finishes a deletion that was cut off', async () => {
    const { folder, desk, id } = await withProject();
    value(await desk.filing.trash(id));
    await desk.close();
    mkdirSync(join(folder, 'staging'));
    renameSync(join(folder, 'trash', id), join(folder, 'staging', `deleted-${id}`));
    const again = await openIn(folder, 1000);
    expect(existsSync(join(folder, 'staging'))).toBe(false);
    // The card is still there, for somebody to see; it goes without a folder.
    value(await again.filing.delete(id));
    expect(again.cards).toEqual([]);
    await again.close();
  });

  it('lets go of a card whose folder somebody has taken away', async () => {
    const { folder, desk, id } = await withProject();
    rmSync(join(folder, 'projects', id), { recursive: true });
    expect(code(await desk.filing.trash(id))).toBe('project.missing');
    value(await desk.filing.delete(id));
    expect(desk.cards).toEqual([]);
    await desk.close();
  });
});
