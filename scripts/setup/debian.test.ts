import { describe, expect, it } from 'vitest';
import { packagesFor } from './debian.mjs';

describe('packagesFor', () => {
  it('names each package once, in order', () => {
    const { packages, unknown } = packagesFor(['libnss3.so', 'libgtk-3.so.0', 'libsmime3.so'], false);
    expect(packages).toEqual(['libgtk-3-0', 'libnss3']);
    expect(unknown).toEqual([]);
  });

  it('uses the names since the 64-bit time transition where the release has them', () => {
    expect(packagesFor(['libasound.so.2', 'libdrm.so.2'], true).packages).toEqual([
      'libasound2t64',
      'libdrm2',
    ]);
  });

  it('reports a library that no package is known for', () => {
    expect(packagesFor(['libnew.so.7'], false)).toEqual({ packages: [], unknown: ['libnew.so.7'] });
  });
});
