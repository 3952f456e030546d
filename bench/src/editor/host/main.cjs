// A window for a peer: the page that the environment names.
const { app, BrowserWindow } = require('electron');

app.on('window-all-closed', () => app.quit());
app
  .whenReady()
  .then(() => new BrowserWindow({ width: 1360, height: 860 }).loadFile(process.env.PRESSER_BENCH_PAGE));
