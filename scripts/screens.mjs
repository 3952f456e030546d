import './setup/node-version.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onDisplay } from './setup/display.mjs';
import { out } from './setup/paths.mjs';
import { foreground, npmCommand } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { setUp } from './setup/setup.mjs';

const pictures = join(out, 'screens');

/**
 * Pictures every screen in both themes and the three languages, at 100% and 200%, into out/screens/, and
 * fails where words do not fit. Further arguments are Playwright's: `npm run screens -- -g "dark en"`.
 */
await main(async () => {
  await setUp({ headless: process.platform === 'linux' });
  const filters = process.argv.slice(2);
  if (filters.length === 0) rmSync(pictures, { recursive: true, force: true });
  const [npm, before] = npmCommand();
  const status = await onDisplay((env) =>
    foreground(
      npm,
      [
        ...before,
        'run',
        '--silent',
        'test:e2e',
        '--',
        '--config=e2e/screens/playwright.config.ts',
        ...filters,
      ],
      { env },
    ),
  );
  console.log(`\nThe pictures are in ${pictures}: look at them.`);
  return status;
});
