/**
 * @typedef {object} Probe what the bench puts into a page that it measures
 * @property {() => Promise<number>} painted when the next frame is done: laid out and handed over to be shown
 * @property {() => Promise<void>} settled done when the page has nothing to do for a moment
 * @property {(selector: string, around?: string) => Promise<number>} shown when an element is there and painted
 * @property {() => Promise<number>} pressed when the next key is pressed
 * @property {(selector: string) => Promise<number>} saved when a sign has said that something is being saved, and then that it is
 * @property {() => Promise<number>} typed from the next key to the frame that shows it, in milliseconds
 * @property {(selector: string, share: number, patience: number) => Promise<number[]>} scroll through a region: how long each frame took
 * @property {(done: () => boolean) => Promise<number>} stoodStill the longest time between two frames until something is done
 */

/** Puts the probe into a page; runs there, so it holds everything itself. */
export function putProbe() {
  // After the callbacks of a frame come its layout and its painting, and then what waits in the queue.
  const painted = () =>
    new Promise((/** @type {(at: number) => void} */ done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      });
    });
  const settled = async () => {
    for (let i = 0; i < 3; i += 1) {
      await painted();
      await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
    }
  };
  /** @param {string} selector @param {string} [around] a selector of what it comes up in, so that nothing else is watched */
  const shown = (selector, around = 'body') =>
    new Promise((/** @type {(at: number) => void} */ done) => {
      const place = document.querySelector(around) ?? document.body;
      const look = () => place.querySelector(selector) !== null;
      if (look()) return void painted().then(done);
      const observer = new MutationObserver(() => {
        if (!look()) return;
        observer.disconnect();
        void painted().then(done);
      });
      observer.observe(place, { childList: true, subtree: true, attributes: true });
    });
  const pressed = () =>
    new Promise((/** @type {(at: number) => void} */ done) => {
      const hear = (/** @type {Event} */ { timeStamp }) => done(performance.timeOrigin + timeStamp);
      window.addEventListener('keydown', hear, { capture: true, once: true });
    });
  /** @param {string} selector */
  const saved = (selector) =>
    new Promise((/** @type {(at: number) => void} */ done, fail) => {
      const sign = document.querySelector(selector);
      if (!sign) return fail(new Error(`no ${selector}`));
      let isSaving = false;
      const observer = new MutationObserver(() => {
        const state = sign.getAttribute('data-state');
        isSaving ||= state === 'saving';
        if (!isSaving || state !== 'saved') return;
        observer.disconnect();
        void painted().then(done);
      });
      observer.observe(sign, { attributes: true });
    });
  const typed = async () => {
    const at = pressed();
    await new Promise((done) => window.addEventListener('input', done, { capture: true, once: true }));
    return (await painted()) - (await at);
  };
  /** @param {string} selector @param {number} share of the region's height that each frame goes on by @param {number} patience in milliseconds */
  const scroll = (selector, share, patience) =>
    new Promise((/** @type {(frames: number[]) => void} */ done, fail) => {
      const region = document.querySelector(selector);
      if (!region) return fail(new Error(`no ${selector}`));
      /** @type {number[]} */
      const frames = [];
      region.scrollTop = 0;
      let last = 0;
      const end = performance.now() + patience;
      const step = (/** @type {number} */ now) => {
        if (last > 0) frames.push(now - last);
        last = now;
        const before = region.scrollTop;
        region.scrollTop += region.clientHeight * share;
        if (region.scrollTop > before && now < end) requestAnimationFrame(step);
        else done(frames);
      };
      requestAnimationFrame(step);
    });
  /** @param {() => boolean} isDone */
  const stoodStill = (isDone) =>
    new Promise((/** @type {(longest: number) => void} */ done) => {
      let longest = 0;
      let last = performance.now();
      const step = (/** @type {number} */ now) => {
        longest = Math.max(longest, now - last);
        last = now;
        if (isDone()) done(longest);
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
  Object.assign(window, { bench: { painted, settled, shown, pressed, saved, typed, scroll, stoodStill } });
}
