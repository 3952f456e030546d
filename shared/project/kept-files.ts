import type { KeptFile, Project } from './records';

/** The files that the checks of a project keep, by their hash. One that only a withdrawn check has is kept as well. */
export function keptFiles({ checks }: Pick<Project, 'checks'>): ReadonlyMap<string, KeptFile> {
  const files = checks.flatMap(({ sources }) => sources.flatMap(({ file }) => file ?? []));
  return new Map(files.map((file) => [file.sha256, file]));
}
