import { defineConfig } from '@playwright/test';

/** The app as it is installed (`npm run test:package`): packed first, since nothing else needs it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.package.ts',
  globalSetup: './pack.ts',
  outputDir: '../../out/test-results',
  workers: 1,
  timeout: 90_000,
  reporter: 'list',
});
