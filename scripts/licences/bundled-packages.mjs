/** The file in each folder of the build that names the packages whose code is in it. */
export const listName = 'bundled-packages.json';

/**
 * Lists the packages that are really in a bundle, by their folders: of a package that is only a dependency of another one, or
 * whose code was not needed, nothing is shipped.
 * @returns {import('vite').Plugin}
 */
export function bundledPackages() {
  return {
    name: 'bundled-packages',
    generateBundle(_options, bundle) {
      const folders = new Set();
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
      this.emitFile({ type: 'asset', fileName: listName, source: JSON.stringify([...folders].sort()) });
    },
  };
}

/** `…/node_modules/a/node_modules/@b/c/d.js` → `node_modules/a/node_modules/@b/c`. @param {string} id */
export function packageFolder(id) {
  const path = id.replaceAll('\\', '/');
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}
