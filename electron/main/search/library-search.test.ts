import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../shared/ipc/contract';
import { NO_QUERY } from '../../../shared/search/no-query';
import type { SearchQuery } from '../../../shared/search/query';
import { Desk } from '../desk/desk';
import { surroundings, temporaryFolder, value } from '../testing/store-tools';

const BRIEFING = 'Reporter:\n\nHow many cranes?\n\nAnn Vance:\n\nWe moved 6 cranes. 港口投資超過12億元。\n';

/** A desk with one project of one briefing, which is open. */
async function withBriefing() {
  const folder = temporaryFolder();
  const desk = value(await Desk.open({ userData: folder, author: 'Ada', surroundings: surroundings() }));
  const draft = value(await desk.readText(BRIEFING));
  const { open } = value(await desk.commit(draft.id, null, null, { title: 'Harbour' }));
  return { folder, desk, id: open.project.id };
}

/** The answer once every project is known. */
async function search(desk: Desk, query: Partial<SearchQuery>): Promise<SearchAnswer> {
  for (;;) {
    const answer = await desk.search.run({ ...NO_QUERY, ...query });
    if (!answer.reading) return answer;
  }
}

const count = async (desk: Desk, words: string): Promise<number> => (await search(desk, { words })).count;

describe('LibrarySearch', () => {
  it('finds in projects that are open and in those that are not', async () => {
    const { desk, id } = await withBriefing();
    expect(await count(desk, '投资')).toBe(1);
    value(await desk.closeProject(id));
    expect(await count(desk, '投资')).toBe(1);
    await desk.close();
  });

  it('reads what lies on the disk at the first question after a start', async () => {
    const { folder, desk } = await withBriefing();
    await desk.close();
    const options = { userData: folder, author: 'Ada', surroundings: surroundings(1000) };
    const again = value(await Desk.open(options));
    expect(await search(again, { words: 'CRANES' })).toMatchObject({
      count: 2,
      projects: [{ title: 'Harbour', archived: false }],
      reading: null,
      speakers: expect.arrayContaining(['Ann Vance']),
    });
    await again.close();
  });

  it('keeps up with commands, and with taking them back', async () => {
    const { desk, id } = await withBriefing();
    expect(await count(desk, 'dockyard')).toBe(0);
    const { project } = value(await desk.read(id));
    const figure = project.annotations.find(({ kind }) => kind === 'figure');
    const edit = { note: 'ask the dockyard' };
    value(await desk.dispatch(id, 'c1', { type: 'annotation.edit', annotation: figure?.id ?? '', edit }));
    expect((await search(desk, { words: 'dockyard', kind: 'figure' })).projects).toMatchObject([
      { briefings: [{ hits: [{ annotation: figure?.id, verdict: 'unchecked' }] }] },
    ]);
    value(await desk.undo(id));
    expect((await search(desk, { words: 'dockyard', kind: 'figure' })).count).toBe(0);
    await desk.close();
  });

  it('keeps up with what is filed: copies, the archive, the trash', async () => {
    const { desk, id } = await withBriefing();
    value(await desk.filing.duplicate(id, 'Copy'));
    expect(await count(desk, 'moved')).toBe(2);
    value(await desk.filing.archive(id, true));
    const { projects } = await search(desk, { words: 'moved' });
    expect(projects.map(({ title, archived }) => [title, archived]).sort()).toEqual([
      ['Copy', false],
      ['Harbour', true],
    ]);
    value(await desk.filing.trash(id));
    expect(await count(desk, 'moved')).toBe(1);
    value(await desk.filing.restore(id));
    expect(await count(desk, 'moved')).toBe(2);
    await desk.close();
  });

  it('names a project that cannot be read, and searches the others', async () => {
    const { folder, desk, id } = await withBriefing();
    value(await desk.filing.duplicate(id, 'Copy'));
    value(await desk.closeProject(id));
    const sources = join(folder, 'projects', id, 'sources');
    for (const name of readdirSync(sources)) rmSync(join(sources, name));
    expect(await search(desk, { words: 'moved' })).toMatchObject({ count: 1, unread: ['Harbour'] });
    await desk.close();
  });
});
