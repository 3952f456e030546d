import { readTranscript } from '../read-transcript';

/** One line a turn, for tests: who speaks, as what, and what the turn does (`Ada Oak official answer x1`). */
export function told(text: string): readonly string[] {
  const { speakers, turns } = readTranscript(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return turns.map(({ speaker, role, kind, exchange }) =>
    [names.get(speaker), role, kind, exchange ?? '-'].join(' '),
  );
}
