import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../../scripts/setup/paths.mjs';

/**
 * Bundles the script of a peer's page and writes the page beside it: one classic script, which a page from a file may
 * load.
 * @param {string} name @param {string} folder where to put them @returns {Promise<string>} the page's file
 */
export async function buildPage(name, folder) {
  await build({
    configFile: false,
    root,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    build: {
      target: 'chrome114',
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL(`./pages/${name}.mjs`, import.meta.url)),
        name: 'page',
        formats: ['iife'],
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
  const page = join(folder, `${name}.html`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="${name}.css"><body><script src="${name}.js"></script>`,
  );
  return page;
}
