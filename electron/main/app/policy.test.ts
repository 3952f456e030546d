import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appFile, CONTENT_SECURITY_POLICY, isOwnAddress, mayLoad } from './policy';

const folder = resolve('/app/out/renderer');

describe('appFile', () => {
  it.each([
    ['presser://app/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['presser://app/index.html?x=1#y', 'index.html', 'text/html; charset=utf-8'],
    ['presser://app/assets/index-a1.js', 'assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['presser://app/assets/a%20b.css', 'assets/a b.css', 'text/css; charset=utf-8'],
  ])('serves %s', (address, name, mediaType) => {
    expect(appFile(address, folder)).toEqual({ path: join(folder, name), mediaType });
  });

  it.each([
    'presser://app',
    'presser://app/',
    'presser://app/assets/',
    'presser://app/../main/index.js',
    'presser://app/..%2fmain/index.js',
    'presser://app/%2e%2e/main/index.js',
    'presser://app/..%5cmain%5cindex.js',
    'presser://app//../../x.js',
    'presser://app/index.html%00.js',
    'presser://app/%',
    'presser://app/C:/x.js',
    'presser://app/secret.pem',
    'presser://application/index.html',
    'presser://app.example/index.html',
    'presser://other/index.html',
    'file:///app/out/renderer/index.html',
    'https://app/index.html',
  ])('does not serve %s', (address) => {
    expect(appFile(address, folder)).toBeNull();
  });

  it('never leads out of its folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      '%2e',
      '%2E%2e',
      '%2f',
      '%5C',
      '%00',
      'a',
      '.js',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = appFile(`presser://app/${pieces.join('')}.js`, folder);
        expect(file === null || resolve(file.path).startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});

describe('what the window may load', () => {
  it('is its own, and the developer tools', () => {
    expect(['presser://app/index.html', 'presser://app', 'devtools://devtools/x.js'].map(mayLoad)).toEqual(
      Array(3).fill(true),
    );
    const elsewhere = [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://localhost:1/',
      'file:///etc/passwd',
      'ftp://x/',
      'presser://apps/',
    ];
    expect(elsewhere.map(mayLoad)).toEqual(elsewhere.map(() => false));
    expect(elsewhere.map(isOwnAddress)).toEqual(elsewhere.map(() => false));
  });

  it('runs no inline script, no eval, and connects to nothing', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/);
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
  });
});
