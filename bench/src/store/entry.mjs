// What is bundled and measured: the store, and what a project to measure it on is made of.
export { readJournal } from '../../../electron/main/store/journal';
export { ProjectStore } from '../../../electron/main/store/project-store';
export { figureOn, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
export { projectSchema } from '../../../shared/project/records';
