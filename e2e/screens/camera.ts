import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { ActionId } from '../../shared/actions/table';
import { root } from '../support/presser';
import { overflows } from './overflow';

/** Where the pictures go. */
const FOLDER = join(root, 'out', 'screens');
/** How large the window's content is shown; the first is the one that every screen is pictured in. */
const ZOOMS = [1, 2] as const;

/** Takes pictures of one window and notes what does not fit. */
export class Camera {
  /** What did not fit so far. */
  readonly misfits: string[] = [];

  constructor(
    private readonly app: ElectronApplication,
    private readonly page: Page,
    /** Stands before each picture's name: theme and language. */
    private readonly series: string,
  ) {}

  /** Does an action as if it had been chosen in the application menu, in whatever language that is. */
  async choose(action: ActionId): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, id) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu.chosen', id);
    }, action);
  }

  /** Pictures what is on the screen, in its own size and enlarged, with `subject` in sight. */
  async take(name: string, subject?: Locator): Promise<void> {
    mkdirSync(FOLDER, { recursive: true });
    for (const zoom of ZOOMS) {
      await this.zoom(zoom);
      if (subject) {
        // What is taller than what can be seen of it is shown from its beginning.
        await subject.evaluate((element) =>
          element.scrollIntoView({ block: element.clientHeight > innerHeight / 2 ? 'start' : 'center' }),
        );
        await this.zoom(zoom);
      }
      const suffix = zoom === 1 ? '' : `-${zoom * 100}`;
      writeFileSync(join(FOLDER, `${this.series}-${name}${suffix}.png`), await this.picture());
      for (const misfit of await overflows(this.page)) {
        this.misfits.push(`${name} at ${zoom * 100}%: ${misfit}`);
      }
    }
    await this.zoom(1);
  }

  /** The window's content as the window shows it; Playwright's own pictures know nothing of its zoom. */
  private async picture(): Promise<Buffer> {
    const base64 = await this.app.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      return picture?.toPNG().toString('base64') ?? '';
    });
    return Buffer.from(base64, 'base64');
  }

  private async zoom(factor: number): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
    }, factor);
    await this.page.evaluate(async () => {
      // What follows the window's size does so in the next frames.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    });
  }
}
