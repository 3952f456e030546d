import { catalogues } from '../../shared/messages/catalogues';
import { fill } from '../../shared/messages/fill';
import type { Problem } from '../../shared/result/problem';

/** A problem in the words of the command line, which speaks English. */
export function inWords({ code, detail }: Problem): string {
  return fill(catalogues.en.errors[code], detail);
}
