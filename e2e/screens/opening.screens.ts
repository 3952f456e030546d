import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '../../shared/messages/catalogues';
import { expect, test } from '../support/presser';
import { lockFromElsewhere, onlyProject } from '../support/project-files';
import { Camera } from './camera';
import { LANGUAGES } from './languages';

for (const { language, tag } of LANGUAGES) {
  test(`what cannot be opened, ${language}`, async ({ launch, dataFolder }) => {
    const words = catalogues[language];
    const misfits: string[] = [];
    const { app: first, page: opened } = await launch(`--lang=${tag}`);
    await expect(opened.getByRole('region', { name: words.editor.transcript })).toBeVisible();
    await first.close();

    lockFromElsewhere(join(onlyProject(dataFolder), 'project.lock'), { isStale: true });
    const { app, page } = await launch(`--lang=${tag}`);
    const camera = new Camera(app, page, `light-${language}`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await camera.take('6-project');
    misfits.push(...camera.misfits);
    await app.close();

    const lock = join(dataFolder, 'library.lock');
    const library = join(dataFolder, 'library.json');
    const content = readFileSync(library, 'utf8');
    const broken = {
      locked: () => lockFromElsewhere(lock, { isStale: true }),
      newer: () => {
        rmSync(lock);
        writeFileSync(library, content.replace(/"schema":\d+/, '"schema":99'));
      },
      unreadable: () => {
        rmSync(library);
        mkdirSync(library);
      },
    };
    for (const [name, breakIt] of Object.entries(broken)) {
      breakIt();
      const { app: outside, page: screen } = await launch(`--lang=${tag}`);
      const outsideCamera = new Camera(outside, screen, `light-${language}`);
      await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
      await outsideCamera.take(`6-library-${name}`);
      misfits.push(...outsideCamera.misfits);
      await outside.close();
    }
    expect(misfits).toEqual([]);
  });
}
