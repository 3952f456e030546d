import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { characterMap } from './character-maps';

const ALL = readdirSync(join(import.meta.dirname, '../../../../../node_modules/pdfjs-dist/cmaps'))
  .filter((name) => name.endsWith('.bcmap'))
  .map((name) => name.replace('.bcmap', ''));

it.each([
  'GBK-EUC-H',
  'GBK2K-V',
  'UniGB-UCS2-H',
  'ETen-B5-H',
  'UniCNS-UTF16-V',
  '90ms-RKSJ-H',
  'V',
  'KSCms-UHC-H',
  'Adobe-GB1-UCS2',
])('has %s', (name) => {
  expect(characterMap(name)?.length).toBeGreaterThan(100);
});

it('has the maps that its maps are based on', () => {
  const named = ALL.flatMap((name) => {
    const text = Buffer.from(characterMap(name) ?? []).toString('latin1');
    return ALL.filter((other) => other.length > 2 && text.includes(`\u0000${other}`) && other !== name);
  });
  expect(named.filter((name) => characterMap(name) === null)).toEqual([]);
});

it('has none that is not known', () => {
  expect(characterMap('../../package')).toBeNull();
});
