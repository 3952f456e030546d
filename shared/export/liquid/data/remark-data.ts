import { fill } from '../../../messages/fill';
import { annotationsOf } from '../../../project/queries';
import { listedClaims } from '../../chosen';
import { claimWords } from '../../claim-sentence';
import { compare, type ExportContext, sentences, statusLine, verdictLine, whereLine } from '../../context';
import { sourceSentence, sourceWords } from '../../sources';
import { Passage } from '../passage';
import { line, markOf, remarks, saidBy, some } from './parts';

/** The claims that were chosen, as templates know them. */
export function claimData(context: ExportContext) {
  const { words } = context;
  return listedClaims(context).map((claim, index) => {
    const comparison = claimWords(context, claim);
    const { check, verdict } = verdictLine(context, claim);
    return {
      kind: 'claim',
      mark: markOf(`c${index + 1}`),
      ...saidBy(context, claim),
      words: comparison.words,
      status: comparison.status,
      verdict,
      is_checked: check !== null,
      /** The verdict as a sentence, and the sources. */
      judged: line(fill(words.judged, { verdict }), sourceSentence(context, check)),
      sources: check && check.sources.length > 0 ? Passage.inline(...sourceWords(context, check)) : null,
      note: some(claim.note),
      notes: remarks(context, claim.note, check?.note),
      place: sentences(context, whereLine(context, comparison), statusLine(context, comparison)),
    };
  });
}

/** The notes of the briefing, as templates know them. */
export function noteData(context: ExportContext) {
  const { project, briefing } = context;
  return annotationsOf(project, briefing, 'note').map((note, index) => {
    const comparison = compare(context, note);
    return {
      kind: 'note',
      mark: markOf(`n${index + 1}`),
      ...saidBy(context, note),
      words: comparison.words,
      note: some(note.note),
      notes: remarks(context, note.note),
      place: whereLine(context, comparison),
    };
  });
}
