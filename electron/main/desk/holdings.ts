import type { LibraryStore } from '../store/library-store';
import type { Surroundings } from '../store/project-store';
import type { OpenProjects } from './open-projects';

/** What the parts of a desk work on together. */
export interface Holdings {
  readonly userData: string;
  readonly library: LibraryStore;
  readonly projects: OpenProjects;
  readonly surroundings: Surroundings;
}
