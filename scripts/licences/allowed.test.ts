import { expect, it } from 'vitest';
import { isAllowed } from './allowed.mjs';
import { packageFolder } from './bundled-packages.mjs';

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(BSD-2-Clause AND Apache-2.0)', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['LGPL-2.1+', false],
  ['UNLICENSED', false],
  ['none', false],
])('%s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

it.each([
  ['/p/node_modules/zod/v4/core.js', 'node_modules/zod'],
  ['/p/node_modules/@base-ui/react/esm/dialog.js', 'node_modules/@base-ui/react'],
  ['\0/p/node_modules/a/node_modules/@b/c/d.js?commonjs-es-import', 'node_modules/a/node_modules/@b/c'],
  ['C:\\p\\node_modules\\a\\b.js', 'node_modules/a'],
  ['/p/shared/text/range.ts', null],
])('of %j, the package is %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});
