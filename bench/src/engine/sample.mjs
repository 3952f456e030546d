/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {(text: string) => () => unknown} prepare gives what is measured; what it does before is not
 * @property {boolean} [onlyAsItIs] too slow for the repeated text
 */

/** The result of the last call, kept so that no compiler finds out that nobody reads it. */
export const kept = { result: /** @type {unknown} */ (null) };

/**
 * Calls again and again for so many milliseconds, once at least. Time is the processor's: that of all threads of the
 * process, the compiler's and the collector's too, but not what other programs take from it meanwhile.
 * @param {() => unknown} run @param {number} least @returns {number} the time of one call, in milliseconds
 */
export function sample(run, least) {
  const began = process.cpuUsage();
  let calls = 0;
  let took = 0;
  do {
    kept.result = run();
    calls += 1;
    const { user, system } = process.cpuUsage(began);
    took = (user + system) / 1000;
  } while (took < least);
  return took / calls;
}
