// What is bundled and measured: the comparison of two copies, and what copies with quotes are made of.
export { projectOf, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
export { compareRevisions } from '../../../shared/revisions/compare-revisions';
export { planCarryOver } from '../../../shared/revisions/plan-carry-over';
