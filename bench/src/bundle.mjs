import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/setup/paths.mjs';

/**
 * Bundles a part of the app as one ES module for Node, by the bundler that builds the app. Not minified: what is
 * reached so is reached by the smaller file that ships, and a profile of a measurement can be read.
 * @param {URL} entry what is bundled @param {string} name of the bundle @param {string} folder where to put it
 * @returns {Promise<string>} the module's address
 */
export async function bundle(entry, name, folder) {
  const file = `${name}.mjs`;
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(entry),
      target: 'node18',
      minify: false,
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        output: { format: 'es', entryFileNames: file, chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return pathToFileURL(join(folder, file)).href;
}
