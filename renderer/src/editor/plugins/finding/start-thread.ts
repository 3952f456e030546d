import type { PatternThread } from './pattern-runner';
import address from './pattern-worker?worker&url';

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

// Made when the app is loaded, and each name can be taken once: nobody else can make one that allows more.
const policy = window.trustedTypes.createPolicy('presserWorker', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError(`${url} is no thread of this app.`);
    return url;
  },
});

/** Starts the thread that patterns run in: the page may start it from this one file of the app and from no other. */
export function startThread(): PatternThread {
  return new Worker(policy.createScriptURL(address));
}
