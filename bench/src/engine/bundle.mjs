import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../../scripts/setup/paths.mjs';

/** @typedef {typeof import('./entry.mjs')} Engine */

const entry = fileURLToPath(new URL('./entry.mjs', import.meta.url));

/**
 * Bundles the engine as one ES module for Node, by the bundler that builds the app. Not minified: what is
 * reached so is reached by the smaller file that ships, and a profile of a measurement can be read.
 * @param {string} folder where to put it
 * @returns {Promise<string>} the module's address
 */
export async function bundleEngine(folder) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      target: 'node18',
      minify: false,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        output: { format: 'es', entryFileNames: 'engine.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return pathToFileURL(join(folder, 'engine.mjs')).href;
}
