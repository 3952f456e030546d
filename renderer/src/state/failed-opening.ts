import { create } from 'zustand';
import type { Problem, ProblemCode } from '../../../shared/result/problem';

/** The outcomes of opening a project that have a dialog of their own, with ways on. */
const OUTCOMES = [
  'project.damaged',
  'project.newer',
  'project.locked',
  'project.source-missing',
  'project.unreadable',
  'project.missing',
] as const satisfies readonly ProblemCode[];
type OutcomeCode = (typeof OUTCOMES)[number];

/** A project that could not be opened, and why. */
export interface FailedOpening {
  readonly project: string;
  readonly code: OutcomeCode;
  readonly detail: Problem['detail'];
}

interface OpeningState {
  /** What could not be opened and waits for somebody to say how to go on. */
  readonly failed: FailedOpening | null;
  /** Whether a project is being opened. */
  readonly busy: boolean;
}

export const useOpening = create<OpeningState>(() => ({ failed: null, busy: false }));

/** Whether a problem is one of the outcomes that have a dialog. */
export function isOutcome(problem: Problem): problem is Problem & { readonly code: OutcomeCode } {
  return OUTCOMES.some((code) => code === problem.code);
}
