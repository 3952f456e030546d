import type { Arrival, MergeConflict } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { dropArrival } from './arrivals';
import { tellDone } from './done';
import { valueOrReport } from './problems';
import { switchProject } from './switch-project';

/** One of the ways to decide a conflict. */
export type Choice = MergeConflict['choices'][number];

/** Keeps a project file as a project of its own and shows it; whether that was done. */
export async function keepArrival({ id }: Arrival, title: string): Promise<boolean> {
  const open = await valueOrReport(presser.arrivalKeep({ arrival: id, title }));
  if (!open) return false;
  await switchProject(open);
  dropArrival(id);
  return true;
}

/** Merges a project file into the project it is a copy of and shows that; whether it was done. */
export async function mergeArrival(
  { id, fileName }: Arrival,
  choices: ReadonlyMap<string, Choice>,
): Promise<boolean> {
  const open = await valueOrReport(
    presser.arrivalMerge({ arrival: id, choices: Object.fromEntries(choices) }),
  );
  if (!open) return false;
  await switchProject(open);
  tellDone({ what: 'merged', project: open.project.id, file: fileName });
  dropArrival(id);
  return true;
}

export async function discardArrival({ id }: Arrival): Promise<void> {
  dropArrival(id);
  await valueOrReport(presser.arrivalDiscard({ arrival: id }));
}
