import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../shared/ipc/contract';
import type { Decisions } from '../../../shared/project/decisions';
import { FIRST_SETTINGS } from '../../../shared/project/settings-choices';
import { readLibrary } from '../store/library-store';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { Desk } from './desk';

const TEXT = [
  'Harbour works: the first year',
  '',
  'Reporter:',
  '',
  'How many cranes did you move?',
  '',
  'Harbour master Ann Vance:',
  '',
  'We moved 6 cranes. More than 20 ships waited.',
  '',
].join('\n');

const openIn = async (userData: string, first = 1) =>
  value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings(first) }));

const decisionsFor = ({ reading }: Draft, over: Partial<Decisions> = {}): Decisions => ({
  title: 'Harbour works',
  language: reading.language,
  date: '2024-05-16',
  address: 'https://harbour.example/briefing',
  speakers: [],
  rejected: { turns: [], injected: [], furniture: [], figures: [], claims: [] },
  ...over,
});

describe('Desk', () => {
  it('stores a file as a briefing with its figures, and finds it again', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'harbour.txt');
    writeFileSync(path, TEXT);
    const desk = await openIn(folder);
    const { drafts, problems } = await desk.imports.readFiles([path, join(folder, 'no.txt')]);
    expect(problems).toEqual([{ code: 'file.missing', detail: { name: 'no.txt' } }]);
    const [draft] = drafts as [Draft];
    expect(draft).toMatchObject({ fileName: 'harbour.txt', encoding: 'utf-8', text: TEXT });

    const { open, briefing } = value(await desk.commit(draft.id, null, decisionsFor(draft)));
    expect(open.project).toMatchObject({ title: 'Harbour works', briefings: [{ id: briefing }] });
    expect(open.project.briefings[0]?.source).toMatchObject({
      fileName: 'harbour.txt',
      address: 'https://harbour.example/briefing',
      length: TEXT.length,
    });
    const exact = open.project.annotations.map(({ anchor }) => anchor.exact);
    expect(exact).toContain('More than 20');
    expect(Object.values(open.texts)).toEqual([TEXT]);
    expect(code(await desk.commit(draft.id, null, decisionsFor(draft)))).toBe('import.draft-gone');
    await desk.close();

    const again = await openIn(folder, 1000);
    expect(value(await again.openLast())).toEqual(open);
    expect(again.cards).toMatchObject([{ title: 'Harbour works', briefings: 1, quotes: 0 }]);
    await again.close();
  });

  it('adds a second briefing to a project that is open, and undoes it', async () => {
    const desk = await openIn(temporaryFolder());
    const { project } = value(await desk.createProject('Harbour'));
    const draft = value(await desk.readText(TEXT));
    value(await desk.commit(draft.id, project.id, decisionsFor(draft)));
    const undone = value(await desk.undo(project.id));
    expect(undone.undo).toEqual({ undo: null, redo: 'briefing.add' });
    value(await desk.redo(project.id));
    expect(value(await desk.read(project.id)).project.briefings).toHaveLength(1);
    expect(desk.cards).toMatchObject([{ briefings: 1 }]);
    await desk.close();
  });

  it('imports a later version with what it is to the first as one step of undo', async () => {
    const desk = await openIn(temporaryFolder());
    const first = value(await desk.readText(TEXT));
    const { open, briefing } = value(await desk.commit(first.id, null, decisionsFor(first)));
    const { id } = open.project;
    const later = value(await desk.readText(`${TEXT}\n\nAnn Vance:\n\nThat is all.\n`));
    const relation = { kind: 'revision', other: briefing } as const;
    const made = value(await desk.commit(later.id, id, decisionsFor(later), { relation }));
    expect(made.open.project.links).toMatchObject([{ ...relation, briefing: made.briefing }]);
    value(await desk.undo(id));
    expect(value(await desk.read(id)).project).toMatchObject({ briefings: [{ id: briefing }], links: [] });
    value(await desk.redo(id));
    expect(value(await desk.read(id)).project.links).toEqual(made.open.project.links);
    await desk.close();
  });

  it('keeps a draft when there is no project to put it in', async () => {
    const desk = await openIn(temporaryFolder());
    const draft = value(await desk.readText(TEXT));
    expect(code(await desk.commit(draft.id, 'nowhere', decisionsFor(draft)))).toBe('project.missing');
    value(await desk.commit(draft.id, null, decisionsFor(draft)));
    desk.imports.drafts.discard(draft.id);
    await desk.close();
  });

  it('makes the sample once, however often it is asked for', async () => {
    const folder = temporaryFolder();
    const desk = await openIn(folder);
    expect(desk.isFirstStart).toBe(true);
    const sample = value(await desk.openSample('Sample'));
    expect(sample.project.title).toBe('Sample');
    expect(sample.project.briefings[0]?.turns.length).toBeGreaterThan(5);
    expect(value(await desk.openSample('Sample')).project.id).toBe(sample.project.id);
    value(await desk.closeProject(sample.project.id));
    expect(value(await desk.openSample('Beispiel')).project.title).toBe('Sample');
    expect(desk.cards).toHaveLength(1);
    await desk.close();
    const again = await openIn(folder, 1000);
    expect(again.isFirstStart).toBe(false);
    await again.close();
  });

  it('comes back to the project that was open, but not to one that was closed', async () => {
    const folder = temporaryFolder();
    const desk = await openIn(folder);
    const { project } = value(await desk.createProject('Harbour'));
    value(await desk.closeProject(project.id));
    expect(code(await desk.dispatch(project.id, 'c', { type: 'project.rename', title: 'x' }))).toBe(
      'project.missing',
    );
    await desk.close();
    const again = await openIn(folder, 1000);
    expect(value(await again.openLast())).toBeNull();
    const [opened, sameOne] = await Promise.all([
      again.openProject(project.id, 'write'),
      again.openProject(project.id, 'write'),
    ]);
    expect(value(opened)).toEqual(value(sameOne));
    // Closing and opening at once leaves it open.
    const [, reopened] = await Promise.all([
      again.closeProject(project.id),
      again.openProject(project.id, 'write'),
    ]);
    expect(value(reopened).project.title).toBe('Harbour');
    await again.close();
    const third = await openIn(folder, 2000);
    expect(value(await third.openLast())?.project.id).toBe(project.id);
    await third.close();
  });

  it('records changes under the name in the settings', async () => {
    const folder = temporaryFolder();
    const desk = await openIn(folder);
    const { project } = value(await desk.createProject('Harbour'));
    value(await desk.changeSettings({ author: 'Bo', language: 'zh-Hans' }));
    const change = value(await desk.dispatch(project.id, 'c1', { type: 'project.rename', title: 'Docks' }));
    expect(change.command.by).toBe('Bo');
    await desk.close();
    expect(value(await readLibrary(folder))).toMatchObject({
      settings: { ...FIRST_SETTINGS, author: 'Bo', language: 'zh-Hans' },
      projects: [{ title: 'Docks' }],
    });
  });

  it('does not open a project that the library does not know', async () => {
    const desk = await openIn(temporaryFolder());
    expect(code(await desk.openProject('../../etc', 'write'))).toBe('project.missing');
    await desk.close();
  });

  it('recovers a project of which nothing is lost, and says so', async () => {
    const folder = temporaryFolder();
    const desk = await openIn(folder);
    const { project } = value(await desk.createProject('Harbour'));
    await desk.close();
    const snapshot = join(folder, 'projects', project.id, 'project.json');
    writeFileSync(snapshot, readFileSync(snapshot, 'utf8').replace('Harbour', 'Arbour'));
    const again = await openIn(folder, 1000);
    const opened = value(await again.openLast());
    expect(opened?.project.title).toBe('Harbour');
    expect(opened?.opening.recovered).toEqual({ from: 'journal', missing: 0 });
    await again.close();
  });

  it('leaves a project that cannot be saved alone and everything else usable', async () => {
    const folder = temporaryFolder();
    const desk = await openIn(folder);
    const { project } = value(await desk.createProject('Harbour'));
    await desk.close();
    const files = ['project.json', 'journal.ndjson'].map((name) =>
      join(folder, 'projects', project.id, name),
    );
    for (const file of files) writeFileSync(file, 'not what it was');
    const again = await openIn(folder, 1000);
    expect(code(await again.openLast())).toBe('project.damaged');
    value(await again.createProject('Docks'));
    await again.close();
    for (const file of files) expect(readFileSync(file, 'utf8')).toBe('not what it was');
    expect(readdirSync(join(folder, 'projects'))).toHaveLength(2);
  });

  it('opens a project to be looked at: nothing can be changed, and nobody is kept from it', async () => {
    const folder = temporaryFolder();
    const desk = await openIn(folder);
    const { project } = value(await desk.createProject('Harbour'));
    value(await desk.dispatch(project.id, 'c1', { type: 'project.rename', title: 'Docks' }));
    value(await desk.closeProject(project.id));
    const looked = value(await desk.openProject(project.id, 'read'));
    expect(looked).toMatchObject({ project: { title: 'Docks' }, opening: { access: 'read' } });
    expect(value(desk.history(project.id, null)).lines).toMatchObject([{ id: 'c1' }]);
    expect(code(await desk.undo(project.id))).toBe('project.read-only');
    expect(readdirSync(join(folder, 'projects', project.id))).not.toContain('project.lock');
    value(await desk.openProject(project.id, 'write'));
    value(await desk.undo(project.id));
    await desk.close();
  });

  it('takes the very file that was imported for one that is missing, and no other', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'harbour.txt');
    writeFileSync(path, TEXT);
    const other = join(folder, 'other.txt');
    writeFileSync(other, `${TEXT} `);
    const desk = await openIn(folder);
    const { drafts } = await desk.imports.readFiles([path]);
    const { project } = value(await desk.commit((drafts[0] as Draft).id, null, null)).open;
    value(await desk.closeProject(project.id));
    const sources = join(folder, 'projects', project.id, 'sources');
    for (const name of readdirSync(sources)) rmSync(join(sources, name));
    expect(code(await desk.openProject(project.id, 'write'))).toBe('project.source-missing');
    expect(code(await desk.supplySource(project.id, other))).toBe('project.other-source');
    expect(Object.values(value(await desk.supplySource(project.id, path)).texts)).toEqual([TEXT]);
    await desk.close();
  });
});
