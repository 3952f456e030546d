// Loaded before Electron's install script. A network that refuses answers at once or never; one that
// is only slow answers soon and then sends. So the wait for an answer is short, and what follows it has
// all the time it needs (fetch itself ends a body that sends nothing for five minutes).
const answerWithin = 10_000;
const plainFetch = globalThis.fetch;

/** @type {typeof fetch} */
globalThis.fetch = async (resource, options) => {
  const impatience = new AbortController();
  const timer = setTimeout(
    () => impatience.abort(new Error(`no answer from ${resource} within ${answerWithin / 1000} seconds`)),
    answerWithin,
  );
  try {
    return await plainFetch(resource, { ...options, signal: impatience.signal });
  } catch (error) {
    // fetch hides what happened in its cause.
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  } finally {
    clearTimeout(timer);
  }
};
