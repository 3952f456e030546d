import { fail } from '../../result/problem';
import { ok } from '../../result/result';
import type { BodyOf } from '../commands';
import { append, find } from '../record-list';
import type { Project } from '../records';
import { type Outcome, unknown } from './outcome';

/** Puts on record what became of a finding of the ledger; it says nothing for as long as its figures are not there. */
export function addResolution(project: Project, body: BodyOf<'resolution.add'>): Outcome {
  const { resolution } = body;
  if (find(project.resolutions, resolution.id)) return fail('command.duplicate-id', { id: resolution.id });
  return ok({
    change: { resolutions: append(project.resolutions, [resolution]) },
    inverse: { type: 'resolution.remove', resolution: resolution.id },
  });
}

/** Opens a finding of the ledger again. */
export function removeResolution(project: Project, body: BodyOf<'resolution.remove'>): Outcome {
  const resolution = find(project.resolutions, body.resolution);
  if (!resolution) return unknown(body.resolution);
  return ok({
    change: { resolutions: project.resolutions.filter(({ id }) => id !== resolution.id) },
    inverse: { type: 'resolution.add', resolution },
  });
}

/** Notes what one currency was worth in another. */
export function addRate(project: Project, body: BodyOf<'rate.add'>): Outcome {
  const { rate } = body;
  if (find(project.rates, rate.id)) return fail('command.duplicate-id', { id: rate.id });
  return ok({
    change: { rates: append(project.rates, [rate]) },
    inverse: { type: 'rate.remove', rate: rate.id },
  });
}

/** Forgets a rate. */
export function removeRate(project: Project, body: BodyOf<'rate.remove'>): Outcome {
  const rate = find(project.rates, body.rate);
  if (!rate) return unknown(body.rate);
  return ok({
    change: { rates: project.rates.filter(({ id }) => id !== rate.id) },
    inverse: { type: 'rate.add', rate },
  });
}
