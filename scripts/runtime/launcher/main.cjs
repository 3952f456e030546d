// Electron's own distribution has a default app for `electron [-r MODULE] [switches] APP [arguments]`.
// This one stands in for it in a runtime that came without: modules first, then the app.
const { app, dialog } = require('electron/main');
const { existsSync, readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { dirname, extname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

/** The first argument that is no switch is the app; everything after it is the app's own business. */
function readArguments(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      if (index < args.length) modules.push(args[index]);
    } else if (!argument.startsWith('-')) {
      return { modules, target: argument };
    }
  }
  return { modules, target: null };
}

function load(path) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const description = describe(path);
  if (description === null) return;
  let main;
  try {
    main = Module._resolveFilename(path, null, true);
  } catch (error) {
    return refuse(`Unable to find an Electron app at ${path}\n\n${error.message}`);
  }
  app.setAppPath(description.found ? path : dirname(main));
  if (isEsModule(main, description)) {
    import(pathToFileURL(main).href).catch((error) => {
      console.error(error);
      process.exit(1);
    });
  } else {
    // At once, before the ready event: an app registers its protocols' privileges before it.
    Module._load(main, null, true);
  }
}

/** Gives the running program the name and version that the app's package.json states. */
function describe(path) {
  const file = join(path, 'package.json');
  if (!existsSync(file)) return { found: false };
  try {
    const { name, productName, version, desktopName, type } = JSON.parse(readFileSync(file, 'utf8'));
    if (version) app.setVersion(version);
    if (productName ?? name) app.name = productName ?? name;
    app.setDesktopName(desktopName ?? `${app.name}.desktop`);
    return { found: true, type };
  } catch (error) {
    refuse(`Unable to parse ${file}\n\n${error.message}`);
    return null;
  }
}

const isEsModule = (main, { type }) =>
  extname(main) === '.mjs' || (type === 'module' && extname(main) === '.js');

/** Before the ready event Linux prints the box on standard error; elsewhere it is shown. */
function refuse(message) {
  app.focus();
  dialog.showErrorBox('Error launching app', message);
  process.exit(1);
}

const { modules, target } = readArguments(process.argv.slice(1));
if (modules.length > 0) Module._preloadModules(modules);
if (target === null) {
  console.error('Usage: electron [-r MODULE] [switches] APP [arguments]');
  process.exit(1);
} else {
  load(resolve(target));
}
