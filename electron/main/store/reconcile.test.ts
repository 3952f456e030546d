import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { surroundings, temporaryFolder, value } from '../testing/store-tools';
import { projectFolder } from './folders';
import { ProjectStore } from './project-store';
import { reconcile } from './reconcile';

it('finds the projects that no card knows, and takes an empty folder for none', async () => {
  const userData = temporaryFolder();
  const project = { id: 'id-7', title: 'Harbour' };
  const store = value(await ProjectStore.create(projectFolder(userData, 'id-7'), project, surroundings()));
  value(await store.close());
  // What is left where the program was killed as soon as it had made the folder.
  mkdirSync(projectFolder(userData, 'id-8'));
  mkdirSync(join(userData, 'trash', 'id-9', 'sources'), { recursive: true });
  expect(await reconcile(userData, [], 5)).toMatchObject([
    { id: 'id-7', title: 'Harbour', trashedAt: null },
    { id: 'id-9', trashedAt: 5 },
  ]);
});
