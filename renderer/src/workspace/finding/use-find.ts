import { useEffect } from 'react';
import { presentTexts } from '../../../../shared/anchoring/make-anchor';
import { useAction } from '../../actions/use-action';
import { openFind, useFind } from '../../state/find';
import { type Current, useCurrent } from '../current';

/** A selection longer than this is a passage to work on, not something to look for. */
const LONGEST = 60;

/** Looks in the transcript for what the find bar says while it is open, and gives the actions that go with it. */
export function useFinding(): void {
  const current = useCurrent();
  const { transcript, briefing } = current;
  const { open, words, matchCase, isPattern, report } = useFind();
  const canStep = open || words !== '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another briefing is another transcript.
  useEffect(() => {
    transcript.current?.seek(open ? { words, matchCase, isPattern } : null);
  }, [transcript, briefing.id, open, words, matchCase, isPattern]);

  const step = (direction: 1 | -1): void => {
    if (open) transcript.current?.step(direction);
    else openFind();
  };
  // A selection that is a hit is what was looked for already.
  useAction('find.open', () => openFind(report.current === null ? selectedWords(current) : undefined));
  useAction('find.next', () => step(1), canStep);
  useAction('find.previous', () => step(-1), canStep);
}

/** What is selected, if it is short and of one line. */
function selectedWords({ transcript, briefing, text }: Current): string | undefined {
  const [segment, ...others] = transcript.current?.selection() ?? [];
  if (!segment || others.length > 0 || segment.end - segment.start > LONGEST) return undefined;
  const words = presentTexts(briefing, text)(segment.block).slice(segment.start, segment.end);
  return words.includes('\n') ? undefined : words;
}
