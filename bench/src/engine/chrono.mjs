import { en, zh } from 'chrono-node';

/** Finds dates and nothing else. @type {readonly import('./sample.mjs').Subject[]} */
export const chrono = [
  { name: 'chrono-node, dates only, zh', prepare: (text) => () => zh.hans.parse(text) },
  { name: 'chrono-node, dates only, en', prepare: (text) => () => en.parse(text) },
];
