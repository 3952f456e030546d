// The yardstick: the least that an Electron app can do before a person sees something.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

app.on('window-all-closed', () => app.quit());
app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(join(__dirname, 'index.html')));
