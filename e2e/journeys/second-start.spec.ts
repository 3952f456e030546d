import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sandboxFlags } from '../../scripts/setup/sandbox.mjs';
import { expect, root, test } from '../support/presser';

test('a second start hands its file to the first, and ends', async ({ launch, runtime, dataFolder }) => {
  const { page } = await launch();
  await expect(page.getByRole('region', { name: 'Transcript' }).getByRole('article').first()).toBeVisible();
  const file = join(root, 'fixtures', 'briefings', 'zh-live-blog.txt');
  const flags = [...sandboxFlags(runtime.dist), `--user-data-dir=${dataFolder}`];
  const second = spawn(runtime.executable, [...flags, root, file], { stdio: 'ignore' });
  const [status] = await once(second, 'exit');
  expect(status).toBe(0);
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('zh-live-blog.txt');
});
