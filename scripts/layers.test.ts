import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The direction of imports (electron → shared ← renderer) is kept by the compiler. This test takes the
 * real tsconfig files to a small tree of their own and gives each forbidden kind of import a try.
 */

const root = resolve(import.meta.dirname, '..');
const layers = ['shared', 'electron', 'renderer'];
const allowed = {
  'shared/good.ts': 'export const ground = [3, 1].toSorted();\n',
  'electron/main/good.ts':
    "import { readFileSync } from 'node:fs';\nimport { ground } from '../../shared/good';\nexport const sizes = [ground.length, readFileSync.length];\n",
  'renderer/src/good.ts':
    "import { ground } from '../../shared/good';\nexport const title = document.title + ground.length;\n",
};

const forbidden: readonly [string, string, string][] = [
  [
    'shared → electron',
    'shared/bad.ts',
    "import { sizes } from '../electron/main/good';\nexport const bad = sizes;\n",
  ],
  [
    'shared → renderer',
    'shared/bad.ts',
    "import { title } from '../renderer/src/good';\nexport const bad = title;\n",
  ],
  [
    'shared → Node module',
    'shared/bad.ts',
    "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n",
  ],
  ['shared → Node global', 'shared/bad.ts', 'export const bad = process.pid;\n'],
  ['shared → DOM', 'shared/bad.ts', 'export const bad = document.title;\n'],
  ['shared → newer built-in', 'shared/bad.ts', 'export const bad = Object.groupBy([1], String);\n'],
  [
    'renderer → electron',
    'renderer/src/bad.ts',
    "import { sizes } from '../../electron/main/good';\nexport const bad = sizes;\n",
  ],
  [
    'renderer → Node module',
    'renderer/src/bad.ts',
    "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n",
  ],
  [
    'electron → renderer',
    'electron/main/bad.ts',
    "import { title } from '../../renderer/src/good';\nexport const bad = title;\n",
  ],
  ['electron → DOM', 'electron/main/bad.ts', 'export const bad = document.title;\n'],
];

let tree = '';

function put(path: string, text: string) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

/** Compiles one layer and what it refers to; the answer is the compiler's output, empty when it is content. */
function compile(layer: string): string {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [tsc, '-b', layer], { cwd: tree, encoding: 'utf8' }).stdout;
}

describe('the direction of imports', () => {
  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'presser-layers-'));
    for (const name of ['tsconfig.base.json', ...layers.map((layer) => `${layer}/tsconfig.json`)]) {
      cpSync(join(root, name), join(tree, name));
    }
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
    for (const [path, text] of Object.entries(allowed)) put(path, text);
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('lets both shells import the core', () => {
    expect(layers.map(compile)).toEqual(['', '', '']);
  });

  it.each(forbidden)('does not compile %s', (_, path, text) => {
    put(path, text);
    const output = compile(path.split('/')[0] ?? '');
    rmSync(join(tree, path));
    expect(output).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}\\(\\d`, 'm'));
  });
});
