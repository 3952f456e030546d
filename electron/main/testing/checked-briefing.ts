import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Check, CheckSource } from '../../../shared/project/records';
import { judgedNow } from '../../../shared/project/staleness';
import { Desk } from '../desk/desk';
import { surroundings, temporaryFolder, value } from './store-tools';

const FILE = fileURLToPath(new URL('../../../fixtures/briefings/en-noon-briefing.txt', import.meta.url));

/** A source that `verified` can rest on. */
const REPORT: CheckSource = {
  title: 'Situation report',
  publisher: 'National Disaster Office',
  address: 'https://disasters.example/7',
  locator: 'table 4',
  accessed: '2025-10-17',
  extract: '',
  file: null,
};

/** The words of the briefing below. */
export const BRIEFING_TEXT = readFileSync(FILE, 'utf8');

/** A desk with a briefing and, as often as one asks, a verdict of `verified` on its first figure. */
export async function checkedBriefing(first = 1) {
  const userData = temporaryFolder();
  const desk = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings(first) }));
  const draft = value(await desk.readText(BRIEFING_TEXT));
  const { project } = value(await desk.commit(draft.id, null, null, { title: 'Noon' })).open;
  const [figure] = project.annotations;
  if (!figure) throw new Error('the briefing has no figure');
  const checkFrom = (id: string, sources: readonly Partial<CheckSource>[]): Check => ({
    id,
    annotation: figure.id,
    verdict: 'verified',
    method: 'sources',
    sources: sources.map((source) => ({ ...REPORT, ...source })),
    note: '',
    at: 0,
    by: 'Ada',
    judged: judgedNow(project, figure),
    signed: null,
    withdrawn: null,
  });
  const record = (id: string, ...sources: readonly Partial<CheckSource>[]) =>
    desk.dispatch(project.id, id, { type: 'check.record', check: checkFrom(id, sources) });
  return { userData, desk, project: project.id, checkFrom, record };
}
