import patterns from '../editor/plugins/finding/pattern-worker?worker&url';
import pairs from './pair-worker?worker&url';

declare global {
  interface Window {
    /** What is needed of Trusted Types, which the DOM's types leave out. */
    readonly trustedTypes: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

/** The files of the app that run in a thread of their own. */
const THREADS = { patterns, pairs };

// Made when the app is loaded, and each name can be taken once: nobody else can make one that allows more.
const policy = window.trustedTypes.createPolicy('presserWorker', {
  createScriptURL: (url) => {
    if (!Object.values(THREADS).includes(url)) throw new TypeError(`${url} is no thread of this app.`);
    return url;
  },
});

/** Starts a thread: the page may start these files of the app and no others. */
export function startThread(name: keyof typeof THREADS): Worker {
  return new Worker(policy.createScriptURL(THREADS[name]));
}
