/**
 * The Debian and Ubuntu package that brings each library which Electron links to or opens.
 * `t64` marks those whose name changed with the 64-bit time transition (Debian 13, Ubuntu 24.04).
 * Source: `dpkg-shlibdeps` on Electron, packages.debian.org (file search), bookworm and trixie.
 * @type {Readonly<Record<string, { name: string, t64?: true }>>}
 */
const packageOf = {
  'libX11.so.6': { name: 'libx11-6' },
  'libXcomposite.so.1': { name: 'libxcomposite1' },
  'libXdamage.so.1': { name: 'libxdamage1' },
  'libXext.so.6': { name: 'libxext6' },
  'libXfixes.so.3': { name: 'libxfixes3' },
  'libXrandr.so.2': { name: 'libxrandr2' },
  'libasound.so.2': { name: 'libasound2', t64: true },
  'libatk-1.0.so.0': { name: 'libatk1.0-0', t64: true },
  'libatk-bridge-2.0.so.0': { name: 'libatk-bridge2.0-0', t64: true },
  'libatspi.so.0': { name: 'libatspi2.0-0', t64: true },
  'libcairo.so.2': { name: 'libcairo2' },
  'libcups.so.2': { name: 'libcups2', t64: true },
  'libdbus-1.so.3': { name: 'libdbus-1-3' },
  'libdrm.so.2': { name: 'libdrm2' },
  'libexpat.so.1': { name: 'libexpat1' },
  'libgbm.so.1': { name: 'libgbm1' },
  'libgcc_s.so.1': { name: 'libgcc-s1' },
  'libgio-2.0.so.0': { name: 'libglib2.0-0', t64: true },
  'libglib-2.0.so.0': { name: 'libglib2.0-0', t64: true },
  'libgobject-2.0.so.0': { name: 'libglib2.0-0', t64: true },
  'libgtk-3.so.0': { name: 'libgtk-3-0', t64: true },
  'libnspr4.so': { name: 'libnspr4' },
  'libnss3.so': { name: 'libnss3' },
  'libnssutil3.so': { name: 'libnss3' },
  'libpango-1.0.so.0': { name: 'libpango-1.0-0' },
  'libsmime3.so': { name: 'libnss3' },
  'libudev.so.1': { name: 'libudev1' },
  'libxcb.so.1': { name: 'libxcb1' },
  'libxkbcommon.so.0': { name: 'libxkbcommon0' },
};

/**
 * Splits libraries into the packages that bring them and those that no package here is known for.
 * @param {readonly string[]} libraries sonames @param {boolean} t64 whether this release has the t64 names
 * @returns {{ packages: string[], unknown: string[] }}
 */
export function packagesFor(libraries, t64) {
  const packages = new Set();
  const unknown = [];
  for (const library of libraries) {
    const found = packageOf[library];
    if (found === undefined) unknown.push(library);
    else packages.add(t64 && found.t64 ? `${found.name}t64` : found.name);
  }
  return { packages: [...packages].sort(), unknown };
}

/** The arguments that install packages without questions, however busy apt is. @param {readonly string[]} packages */
export const installArguments = (packages) => [
  'install',
  '-y',
  '--no-install-recommends',
  '-o',
  'Acquire::Retries=3',
  '-o',
  'DPkg::Lock::Timeout=300',
  ...packages,
];
