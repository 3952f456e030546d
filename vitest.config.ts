import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Only what hangs is to fail by its time: machines are shared, and speed is the bench's to measure.
    testTimeout: 120_000,
  },
});
