import { expect, it } from 'vitest';
import { Desk } from '../main/desk/desk';
import { code, surroundings, temporaryFolder, value } from '../main/testing/store-tools';
import { readCall } from './call';
import { exportDocument } from './export';

it('does not choose between two projects of one title', async () => {
  const userData = temporaryFolder();
  const desk = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings() }));
  const ids: string[] = [];
  for (const title of ['Harbour', 'Harbour', 'Docks']) {
    ids.push(value(await desk.createProject(title)).project.id);
  }
  await desk.close();
  const outcome = async (subject: string) => {
    const call = readCall(['export', subject]);
    if (!call.ok || call.value.command !== 'export') throw new Error('not a call');
    return code(await exportDocument(call.value, userData));
  };
  expect(await outcome('Harbour')).toBe('export.which-project');
  // These two are found; there is only no briefing in them.
  expect(await outcome(ids[0] ?? '')).toBe('export.nothing');
  expect(await outcome('Docks')).toBe('export.nothing');
});
