import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';

/**
 * @typedef {import('./sample-library.mjs').Search} Search
 * @typedef {import('./sample-library.mjs').Sample} Sample
 * @typedef {object} Subject
 * @property {string} name
 * @property {number} built milliseconds that the index took
 * @property {readonly number[]} stretches milliseconds that it kept everything else waiting, each time
 * @property {number} bytes of memory
 * @property {(words: string) => number} count answers a question: how many paragraphs
 */

export const OURS = 'Presser';
export const SCAN = 'indexOf';
export const MINI = 'MiniSearch';

/** The whole answer as the window gets it: found, put in order, with snippets. @param {Search} search @param {readonly Sample[]} library @returns {Promise<Subject>} */
export async function presser(search, library) {
  return built(OURS, async (pause) => {
    /** @type {import('../../../shared/search/index-project').IndexedProject[]} */
    const indexed = [];
    for (const { project, sources } of library) {
      indexed.push(await search.indexProject(project, sources, null, pause));
      await pause();
    }
    return (words) => search.runQuery({ ...search.NO_QUERY, words }, indexed).count;
  });
}

/** The least that a search without an index has to do: a look into each paragraph, folded beforehand. @param {Search} search @param {readonly Sample[]} library @returns {Promise<Subject>} */
export async function scan({ foldForSearch }, library) {
  return built(SCAN, async () => {
    const folded = library.flatMap(({ paragraphs }) => paragraphs.map((one) => foldForSearch(one)));
    return (words) => {
      const needles = foldForSearch(words).split(' ');
      let count = 0;
      for (const paragraph of folded) {
        if (needles.every((needle) => paragraph.indexOf(needle) >= 0)) count += 1;
      }
      return count;
    };
  });
}

/** MiniSearch with the words of the runtime's dictionary, folded as ours are. @param {Search} search @param {readonly Sample[]} library @returns {Promise<Subject>} */
export async function miniSearch({ foldForSearch }, library) {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  /** @param {string} text */
  const tokenize = (text) =>
    [...segmenter.segment(foldForSearch(text))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment);
  return built(MINI, async (pause) => {
    const index = new MiniSearch({ fields: ['text'], tokenize, processTerm: (term) => term });
    for (const { project, paragraphs } of library) {
      index.addAll(paragraphs.map((text, number) => ({ id: `${project.id} ${number}`, text })));
      await pause();
    }
    return (words) => index.search(words, { combineWith: 'AND', prefix: true }).length;
  });
}

/**
 * @param {string} name
 * @param {(pause: () => Promise<void>) => Promise<Subject['count']>} build
 * @returns {Promise<Subject>}
 */
async function built(name, build) {
  const before = memory();
  const began = performance.now();
  let resumed = began;
  /** @type {number[]} */
  const stretches = [];
  const pause = async () => {
    stretches.push(performance.now() - resumed);
    await new Promise(setImmediate);
    resumed = performance.now();
  };
  const count = await build(pause);
  await pause();
  return { name, count, stretches, built: performance.now() - began, bytes: memory() - before };
}

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');

/** What is in use once nothing is left to collect. */
function memory() {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
