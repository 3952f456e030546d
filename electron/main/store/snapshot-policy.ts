import type { Project } from '../../../shared/project/records';

/**
 * How many commands make a snapshot worth its writing: some for each record of the project, and at least
 * as many as are replayed in no time. A pause is a good moment, so fewer will do.
 */
const DUE = {
  busy: { perRecord: 1 / 2, atLeast: 200 },
  idle: { perRecord: 1 / 8, atLeast: 50 },
} as const;

/**
 * Whether a snapshot is due so many commands after the last one. It writes the whole project, and so it
 * waits for the longer the larger that is: what a command costs does not depend on the project's size,
 * and what the next opening has to replay stays a share of what it has to read.
 */
export function isSnapshotDue(project: Project, commands: number, when: keyof typeof DUE): boolean {
  const { perRecord, atLeast } = DUE[when];
  return commands >= Math.max(atLeast, perRecord * countRecords(project));
}

function countRecords({ briefings, annotations, checks }: Project): number {
  const inBriefings = briefings.reduce((count, { turns, blocks }) => count + turns.length + blocks.length, 0);
  return inBriefings + annotations.length + checks.length;
}
