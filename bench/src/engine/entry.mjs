// What is bundled and measured: the engine, and its parts one by one.
export { findClaims } from '../../../shared/claims/find-claims';
export { readBriefing } from '../../../shared/engine/read-briefing';
export { findFigures } from '../../../shared/figures/find-figures';
export { STATISTIC_KINDS } from '../../../shared/figures/findings';
export { findInjections } from '../../../shared/injection/find-injections';
export { readTranscript } from '../../../shared/transcript/read-transcript';
