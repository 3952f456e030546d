import type { SearchQuery } from './query';

/** Whether a query has any condition but a date: without one there is nothing to look for. */
export function wantsAnything(query: SearchQuery): boolean {
  const { words, kind, speaker, role, tag, verdict, value } = query;
  if (words.trim() !== '') return true;
  if (kind === 'text') return false;
  return kind !== null || speaker !== '' || role !== null || tag !== '' || verdict !== null || value !== null;
}
