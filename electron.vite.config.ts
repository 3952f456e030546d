import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledPackages } from './scripts/licences/bundled-packages.mjs';

const here = (path: string) => resolve(import.meta.dirname, path);

// Every dependency is bundled: the app starts from a handful of files, and libraries that are
// published as ES modules only (lowdb, mdast) load in a CommonJS main process on Node 18.15.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const;

export default defineConfig({
  main: {
    plugins: [bundledPackages()],
    build: {
      target: 'node18',
      // Less to parse before the window is filled; the maps lead errors in the log back to the source.
      minify: true,
      sourcemap: true,
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: here('electron/main/index.ts'),
          cli: here('electron/cli/index.ts'),
          'cli-in-app': here('electron/cli/in-app.ts'),
          'import-process': here('electron/main/import/worker/import-process.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    plugins: [bundledPackages()],
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: here('electron/preload/index.ts') },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react(), bundledPackages()],
    build: {
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: here('renderer/index.html') },
        // A part of its own, which runs before the others that the first one needs.
        output: { codeSplitting: { groups: [{ name: 'no-eval', test: /no-eval/ }] } },
      },
    },
  },
});
