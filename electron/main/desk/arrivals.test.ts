import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../../shared/ipc/contract';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { Desk } from './desk';

const TEXT = 'Reporter:\n\nHow many cranes?\n\nAnn Vance:\n\nWe moved 6 cranes.\n';
const rename = (title: string) => ({ type: 'project.rename', title }) as const;

/** Ids of two desks must not meet, so each counts from a number of its own. */
let desks = 0;
async function newDesk(author: string) {
  desks += 1;
  const userData = temporaryFolder();
  const desk = value(await Desk.open({ userData, author, surroundings: surroundings(desks * 10_000) }));
  return { userData, desk };
}

/** A project at Ada's desk, and the file that she made of it. */
async function packed() {
  const ada = await newDesk('Ada');
  const draft = value(await ada.desk.readText(TEXT));
  const { id } = value(await ada.desk.commit(draft.id, null, null, { title: 'Harbour' })).open.project;
  const file = join(temporaryFolder(), 'harbour.presser');
  value(await ada.desk.packProject(id, file, '1.0.0'));
  return { ...ada, id, file };
}

async function arrivalOf(desk: Desk, file: string): Promise<Arrival> {
  const { arrivals, problems } = await desk.imports.readFiles([file]);
  expect(problems).toEqual([]);
  return arrivals[0] as Arrival;
}

describe('Arrivals', () => {
  it('keeps a project that is not here yet with all that it is: sources, history, undo', async () => {
    const { desk: ada, id, file } = await packed();
    const { desk: ben, userData } = await newDesk('Ben');
    const arrival = await arrivalOf(ben, file);
    expect(arrival).toMatchObject({
      title: 'Harbour',
      briefings: 1,
      known: null,
      fileName: 'harbour.presser',
    });
    expect(value(await ben.arrivals.keep(arrival.id, 'Harbour'))).toBe(id);
    const [ours, theirs] = [value(await ada.read(id)), value(await ben.openProject(id, 'write'))];
    expect(theirs.project).toEqual(ours.project);
    expect(theirs.texts).toEqual(ours.texts);
    value(await ben.undo(id));
    expect(value(await ben.read(id)).project.briefings).toEqual([]);
    expect(readdirSync(join(userData, 'staging'))).toEqual([]);
    await ada.close();
    await ben.close();
  });

  it('keeps a copy beside the project that is here already, under another title', async () => {
    const { desk, id, file } = await packed();
    const arrival = await arrivalOf(desk, file);
    expect(arrival.known).toMatchObject({ id });
    const copy = value(await desk.arrivals.keep(arrival.id, 'Harbour, as sent'));
    expect(copy).not.toBe(id);
    expect(value(await desk.openProject(copy, 'write'))).toMatchObject({
      project: { title: 'Harbour, as sent' },
    });
    expect(desk.cards.map(({ title }) => title).sort()).toEqual(['Harbour', 'Harbour, as sent']);
    await desk.close();
  });

  it('brings back what a colleague did, once, and asks where both did something', async () => {
    const { desk: ada, id, file } = await packed();
    const { desk: ben } = await newDesk('Ben');
    const kept = await arrivalOf(ben, file);
    value(await ben.arrivals.keep(kept.id, 'Harbour'));
    const opened = value(await ben.openProject(id, 'write'));
    const figure = opened.project.annotations.find(({ kind }) => kind === 'figure')?.id ?? '';
    value(
      await ben.dispatch(id, 'b1', { type: 'annotation.edit', annotation: figure, edit: { note: 'Asked' } }),
    );
    value(await ben.dispatch(id, 'b2', rename('Docks')));
    const back = join(temporaryFolder(), 'back.presser');
    value(await ben.packProject(id, back, '1.0.0'));
    value(await ada.dispatch(id, 'a1', rename('Piers')));

    const arrival = await arrivalOf(ada, back);
    const compared = value(await ada.arrivals.compare(arrival.id));
    expect(compared.clean).toMatchObject([{ id: 'b1', by: 'Ben' }]);
    expect(compared.conflicts).toMatchObject([
      { field: 'title', ours: { value: 'Piers', by: 'Ada' }, theirs: { value: 'Docks', by: 'Ben' } },
    ]);
    const [conflict] = compared.conflicts;
    expect(code(await ada.arrivals.merge(arrival.id, new Map()))).toBe('command.invalid');
    const choices = new Map([[conflict?.key ?? '', 'theirs' as const]]);
    value(await ada.arrivals.merge(arrival.id, choices));
    const merged = value(await ada.read(id)).project;
    expect(merged.title).toBe('Docks');
    expect(merged.annotations.find((one) => one.id === figure)?.note).toBe('Asked');

    // The same file again brings nothing that is not there.
    const again = await arrivalOf(ada, back);
    expect(value(await ada.arrivals.compare(again.id))).toEqual({ clean: [], conflicts: [] });
    await ada.close();
    await ben.close();
  });

  it('brings the source of a briefing that only the colleague has', async () => {
    const { desk: ada, id, file } = await packed();
    const { desk: ben } = await newDesk('Ben');
    value(await ben.arrivals.keep((await arrivalOf(ben, file)).id, 'Harbour'));
    value(await ben.openProject(id, 'write'));
    const draft = value(await ben.readText(TEXT.replace('6', '60')));
    value(await ben.commit(draft.id, id, null));
    const back = join(temporaryFolder(), 'back.presser');
    value(await ben.packProject(id, back, '1.0.0'));
    const arrival = await arrivalOf(ada, back);
    value(await ada.arrivals.merge(arrival.id, new Map()));
    const merged = value(await ada.openProject(id, 'write'));
    expect(Object.values(merged.texts)).toEqual([TEXT, TEXT.replace('6', '60')]);
    await ada.close();
    await ben.close();
  });

  it('forgets what nobody wants, and refuses what is no project', async () => {
    const { desk, file, userData } = await packed();
    const arrival = await arrivalOf(desk, file);
    await desk.arrivals.discard(arrival.id);
    expect(code(await desk.arrivals.keep(arrival.id, 'Harbour'))).toBe('import.draft-gone');
    const other = join(temporaryFolder(), 'other.presser');
    writeFileSync(other, 'PK\u0003\u0004 and no zip file');
    const { arrivals, problems } = await desk.imports.readFiles([other]);
    expect(arrivals).toEqual([]);
    expect(problems).toMatchObject([{ code: 'archive.damaged', detail: { name: 'other.presser' } }]);
    expect(existsSync(join(userData, 'staging')) ? readdirSync(join(userData, 'staging')) : []).toEqual([]);
    await desk.close();
  });
});
