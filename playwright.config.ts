import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/test-results',
  // One app at a time: each test owns its data folder, but they share the screen and its focus.
  workers: 1,
  timeout: 90_000,
  reporter: 'list',
});
