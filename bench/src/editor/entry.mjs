// What a project for the measurements is made with: the shared code that makes any other.
export { ProjectStore } from '../../../electron/main/store/project-store';
export { figureOn, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
export { emptyProject } from '../../../shared/project/records';
