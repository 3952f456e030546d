/** Milliseconds: what unpacks fastest takes some fifty megabytes in that time. */
const PAUSE = 50;
const MEGABYTE = 1024 * 1024;

/**
 * Watches the memory of this process, and calls `onTooMuch` once it takes so many megabytes more than now. V8's own limits are
 * for objects and strings: what a stream is unpacked into counts as neither. The function that it gives ends the watch.
 */
export function watchMemory(memory: () => number, megabytes: number, onTooMuch: () => void): () => void {
  const most = memory() + megabytes * MEGABYTE;
  const watch = setInterval(() => {
    if (memory() <= most) return;
    clearInterval(watch);
    onTooMuch();
  }, PAUSE);
  watch.unref();
  return () => clearInterval(watch);
}
