import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installed } from './packages.mjs';

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

const zod = { version: '4.6.7', integrity: 'sha512-a' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presser-packages-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wanted = (packages: Packages) =>
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
const present = (packages: Packages) =>
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));

describe('installed', () => {
  it('is true when every package that the lock file names is there', () => {
    wanted({ 'node_modules/zod': zod });
    present({ 'node_modules/zod': zod });
    expect(installed(folder)).toBe(true);
  });

  it('does without the optional packages of other platforms', () => {
    wanted({ 'node_modules/zod': zod, 'node_modules/only-darwin': { version: '1.0.0', optional: true } });
    present({ 'node_modules/zod': zod });
    expect(installed(folder)).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a version is another', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['a content is another', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }],
  ])('is false when %s', (_, packages: Packages) => {
    wanted({ 'node_modules/zod': zod });
    present(packages);
    expect(installed(folder)).toBe(false);
  });

  it('is false after an install that was cut off', () => {
    wanted({ 'node_modules/zod': zod });
    expect(installed(folder)).toBe(false);
  });
});
