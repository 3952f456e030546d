import { defineConfig } from '@playwright/test';

/** Pictures of every screen (`npm run screens`): no part of the tests, since they are there to be looked at. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.screens.ts',
  outputDir: '../../out/test-results',
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
});
