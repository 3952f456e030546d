import { STATISTIC_KINDS, type Weight } from '../figures/findings';
import type { AnnotationEdit } from './commands';
import type { Figure } from './records';

/**
 * Says how much a figure matters, so that it also stands in that part of the queue: a date that matters is taken as what
 * has to be checked, and of one that does not matter nobody says so any more.
 */
export function weighEdit({ status, reading }: Figure, weight: Weight): AnnotationEdit {
  if (weight === 'low') return status === 'accepted' ? { weight, status: 'found' } : { weight };
  return status === 'found' && !STATISTIC_KINDS.has(reading.kind)
    ? { weight, status: 'accepted' }
    : { weight };
}
