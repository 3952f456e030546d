import type { SearchQuery } from './query';

/** A query without any condition. */
export const NO_QUERY: SearchQuery = {
  words: '',
  kind: null,
  speaker: '',
  role: null,
  tag: '',
  verdict: null,
  value: null,
  from: null,
  to: null,
};
