// The first import of every script, so that an older Node says this and not a syntax error of some
// library. Vite, and the Electron package's own installer, load ES modules with require(): Node has
// that since 20.19 and 22.12.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const supported = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);

if (!supported) {
  process.stderr.write(
    `Presser needs Node 20.19 or newer (in the 22 line, 22.12 or newer). This is Node ${process.versions.node}.\n`,
  );
  process.exit(1);
}

export {};
