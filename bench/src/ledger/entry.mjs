// What the project for the measurement is made with: the shared code that reads and stores any other.
export { manyBriefings } from '../../../fixtures/projects/many-briefings';
export { storeProject } from '../../../fixtures/projects/store-project';
