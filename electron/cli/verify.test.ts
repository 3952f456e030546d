import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../shared/anchoring/make-anchor';
import type { Briefing } from '../../shared/project/records';
import { Desk } from '../main/desk/desk';
import { printSnapshot, readSnapshot } from '../main/store/snapshot';
import { surroundings, temporaryFolder, value } from '../main/testing/store-tools';
import { verify } from './verify';

const TEXT = 'Reporter:\n\nHow many cranes?\n\nAnn Vance:\n\nWe moved 6 cranes.\n';

/** A saved project with a quote and a backup. */
async function withProject() {
  const userData = temporaryFolder();
  const desk = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings() }));
  const draft = value(await desk.readText(TEXT));
  const { open } = value(await desk.commit(draft.id, null, null, { title: 'Harbour' }));
  const { id } = open.project;
  const [briefing] = open.project.briefings as [Briefing];
  const turn = briefing.turns[1];
  const block = briefing.blocks.find((one) => one.turn === turn?.id && one.kind === 'words');
  const annotation = {
    id: 'q1',
    kind: 'quote',
    anchor: makeAnchor(briefing, TEXT, [{ block: block?.id ?? '', start: 0, end: 18 }]),
    speaker: turn?.speaker ?? '',
    relays: null,
    style: 'direct',
    note: '',
    assignedTo: null,
    tags: [],
    priority: 'normal',
    translation: null,
    createdAt: 0,
    createdBy: 'Ada',
  } as const;
  value(await desk.dispatch(id, 'c1', { type: 'annotation.add', annotation, checks: [] }));
  await desk.close();
  const folder = join(userData, 'projects', id);
  const verified = async () => {
    const call = { command: 'verify', subject: id, json: true, userData } as const;
    return JSON.parse(value(await verify(call, userData)).text);
  };
  const printed = async () => {
    const call = { command: 'verify', subject: id, json: false, userData } as const;
    return value(await verify(call, userData)).text;
  };
  return { folder, verified, printed, userData };
}

describe('presser verify', () => {
  it('finds nothing wrong with a sound project, and changes nothing', async () => {
    const { folder, verified, userData } = await withProject();
    const before = readdirSync(folder);
    expect(await verified()).toMatchObject({
      sound: true,
      revision: 2,
      damage: null,
      isHistoryTrue: true,
      sources: { total: 1, missing: [] },
      backups: { total: 1, unreadable: [] },
      quotes: [{ words: 'We moved 6 cranes.', status: 'verbatim' }],
    });
    expect(readdirSync(folder)).toEqual(before);
    const call = { command: 'verify', subject: 'Harbour', json: false, userData } as const;
    expect(value(await verify(call, userData))).toMatchObject({ isSound: true });
  });

  it('names a source that has changed, and the quotes that nobody can compare any more', async () => {
    const { folder, verified, printed } = await withProject();
    const [name = ''] = readdirSync(join(folder, 'sources'));
    writeFileSync(join(folder, 'sources', name), TEXT.replace('6', '9'));
    expect(await verified()).toMatchObject({
      sound: false,
      sources: {
        missing: [{ sha256: name, kind: 'file', fileName: 'pasted.txt', briefings: [expect.any(String)] }],
      },
      quotes: [{ status: null }],
    });
    expect(await printed()).toContain(`MISSING pasted.txt, the file as imported (“`);
    expect(await printed()).toContain('NOT COMPARED “We moved 6 cranes.”');
  });

  it('names a damaged file and a damaged backup', async () => {
    const { folder, verified } = await withProject();
    const [backup = ''] = readdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', backup), '{}');
    expect(await verified()).toMatchObject({ sound: false, backups: { unreadable: [backup] } });
    const snapshot = join(folder, 'project.json');
    writeFileSync(snapshot, readFileSync(snapshot, 'utf8').slice(0, -20));
    expect(await verified()).toMatchObject({ sound: false, damage: { file: snapshot } });
  });

  it('does not believe a snapshot that its own history does not lead to', async () => {
    const { folder, verified } = await withProject();
    const snapshot = join(folder, 'project.json');
    const read = await readSnapshot(snapshot);
    if (!read.ok) throw new Error('not a snapshot');
    const { seq, project } = read.value.data;
    writeFileSync(snapshot, printSnapshot({ seq, project: { ...project, title: 'Another' } }));
    expect(await verified()).toMatchObject({ sound: false, damage: null, isHistoryTrue: false });
  });
});
