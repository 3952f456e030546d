// What is bundled and measured: the search over all projects, and what projects to search are made of.
export { smallBriefing } from '../../../fixtures/projects/small-project';
export { emptyProject } from '../../../shared/project/records';
export { indexProject } from '../../../shared/search/index-project';
export { NO_QUERY } from '../../../shared/search/no-query';
export { runQuery } from '../../../shared/search/run-query';
export { foldForSearch } from '../../../shared/text/search-folding';
