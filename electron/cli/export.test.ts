import { expect, it } from 'vitest';
import { Desk } from '../main/desk/desk';
import { code, surroundings, temporaryFolder, value } from '../main/testing/store-tools';
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
    const call = { command: 'export', subject, template: null, language: null, out: null } as const;
    const rest = { encoding: null, briefing: null, unchecked: false, userData } as const;
    return code(await exportDocument({ ...call, ...rest }, userData));
  };
  expect(await outcome('Harbour')).toBe('export.which-project');
  // These two are found; there is only no briefing in them.
  expect(await outcome(ids[0] ?? '')).toBe('export.nothing');
  expect(await outcome('Docks')).toBe('export.nothing');
});
