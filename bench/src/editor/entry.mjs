// What a project for the measurements is made with: the shared code that makes any other.
export { figureOn, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
export { storeProject } from '../../../fixtures/projects/store-project';
export { emptyProject } from '../../../shared/project/records';
