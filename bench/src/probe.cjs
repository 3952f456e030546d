// Preloaded into the app that is measured: says when an element is in the document and on the screen.
const { app } = require('electron');

const selector = process.env.PRESSER_BENCH_SELECTOR;

// The first frame after the element may have been under way already; the second one was drawn with it.
const untilPainted = `new Promise((done) => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
  const there = () => document.querySelector(${JSON.stringify(selector)}) !== null;
  if (there()) return painted();
  const observer = new MutationObserver(() => {
    if (!there()) return;
    observer.disconnect();
    painted();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(untilPainted);
    process.stdout.write('usable\n');
    app.quit();
  });
});
