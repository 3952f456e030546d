import { makeAnchor } from '../../../../shared/anchoring/make-anchor';
import type { Command, CommandBody } from '../../../../shared/project/commands';
import type { Annotation, Briefing, Project } from '../../../../shared/project/records';
import { reduce } from '../../../../shared/project/reduce';
import { EMPTY_UNDO_STACK, pushHistory, type UndoStack } from '../../../../shared/project/undo-stack';
import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { ProjectStore } from '../project-store';
import { sha256 } from '../sha256';

/** A step of the stream: `dispatch` of a body, or `undo`, or `redo`. The same in every process. */
type Step = CommandBody | 'undo' | 'redo';

/** Every kind of change in turn; a briefing comes every 40 steps and goes 39 steps later. */
function stepAt(index: number): Step {
  const { briefing } = briefingOf(index);
  const round = index % 40;
  if (round === 0) return { type: 'briefing.add', briefing, annotations: [], checks: [], links: [] };
  if (round === 39) return { type: 'briefing.remove', briefing: briefing.id, links: [] };
  switch (round % 8) {
    case 1:
      return { type: 'annotation.add', annotation: noteOf(index), checks: [] };
    case 2:
      return { type: 'annotation.edit', annotation: `n${index - 1}`, edit: { note: `第${index}次` } };
    case 4:
      return 'undo';
    case 5:
      return 'redo';
    case 6: {
      const edit = { name: `Ms. ${index}` };
      return { type: 'speaker.edit', briefing: briefing.id, speaker: 's1', edit };
    }
    case 7:
      return { type: 'annotation.remove', annotation: `n${index - 6}` };
    default:
      return { type: 'project.rename', title: `Title ${index}` };
  }
}

/** The text of the briefing that is there at a step. */
export function textAt(index: number): string {
  return `Harbour ${Math.floor(index / 40)}: 今年新建6座起重机。`;
}

/** Takes one step of the stream, its source first where it has one. */
export async function takeStep(store: ProjectStore, index: number): Promise<Result<unknown, Problem>> {
  const step = stepAt(index);
  if (step === 'undo') return store.undo('Ada');
  if (step === 'redo') return store.redo('Ada');
  if (step.type === 'briefing.add') {
    const added = await store.addSource(new TextEncoder().encode(textAt(index)));
    if (!added.ok) return added;
  }
  return store.dispatch(`c${index}`, step, 'Ada');
}

/** How many commands are under way at once, at most. */
export const AT_ONCE = 5;

/**
 * Takes the steps from `from` up to `to`, several of them at once, up to the first that is refused (those
 * that were under way with it are refused too); `done` hears of each that was acknowledged.
 */
export async function takeSteps(
  store: ProjectStore,
  { from, to }: { readonly from: number; readonly to: number },
  done: (index: number) => void,
): Promise<Problem | null> {
  for (let index = from; index < to; ) {
    // A source is stored before its briefing is, and the next command would overtake the two.
    const together = index % 40 === 0 ? 1 : Math.min(AT_ONCE, to - index, 40 - (index % 40));
    const underWay = Array.from({ length: together }, async (_, offset) => {
      const taken = await takeStep(store, index + offset);
      if (taken.ok) done(index + offset);
      return taken;
    });
    const refused = (await Promise.all(underWay)).find((taken) => !taken.ok);
    if (refused && !refused.ok) return refused.error;
    index += together;
  }
  return null;
}

/** A project and what the stream makes of it: revision `first` is the project before the first step. */
export class Story {
  readonly id: string;
  readonly first: number;
  readonly #expected: { readonly project: Project; readonly undo: UndoStack }[];

  constructor(project: Project, first = 0) {
    this.id = project.id;
    this.first = first;
    this.#expected = [{ project, undo: EMPTY_UNDO_STACK }];
  }

  /** What the project must be at a revision, but for the clock. */
  projectAt(revision: number): Project {
    const index = revision - this.first;
    for (let last = this.#expected.length - 1; last < index; last += 1) this.#expect(last);
    const state = this.#expected[index];
    if (!state) throw new Error(`the story does not have revision ${revision}`);
    return timeless(state.project);
  }

  #expect(index: number): void {
    const state = this.#expected[index];
    if (!state) throw new Error(`step ${index} comes too early`);
    const command = commandAt(state.undo, index);
    const applied = reduce(state.project, command);
    if (!applied.ok) throw new Error(`step ${index}: ${applied.error.code}`);
    const { project, inverse } = applied.value;
    this.#expected.push({ project, undo: pushHistory(state.undo, { command, inverse }) });
  }
}

/** A project without what the clock has put into it. */
export function timeless(project: Project): Project {
  return { ...project, createdAt: 0, changedAt: 0 };
}

function commandAt(undo: UndoStack, index: number): Command {
  const step = stepAt(index);
  const envelope = { id: `c${index}`, at: 0, by: 'Ada' };
  if (typeof step !== 'string') return { ...envelope, reverses: null, body: step };
  const entry = undo[step]?.newest;
  if (!entry) throw new Error(`step ${index}: nothing to ${step}`);
  return { ...envelope, reverses: { command: entry.command.id, as: step }, body: entry.inverse };
}

function briefingOf(index: number): { briefing: Briefing; text: string } {
  const text = textAt(index);
  const bytes = new TextEncoder().encode(text);
  const briefing: Briefing = {
    id: `briefing-${Math.floor(index / 40)}`,
    title: 'Harbour works',
    language: 'zh-Hans',
    date: '2024-05-16',
    timeKind: 'posted',
    engine: 'test',
    source: {
      sha256: sha256(bytes),
      text: null,
      fileName: 'harbour.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      byteLength: bytes.length,
      length: text.length,
      address: 'https://www.harbour.example/briefing',
      importedAt: 0,
    },
    speakers: [{ id: 's1', name: 'Ms. Vance', title: null, organisation: null, role: 'official' }],
    turns: [],
    blocks: [{ id: 'b1', start: 0, end: text.length, kind: 'words', turn: null, corrections: [] }],
    injected: [],
    furniture: [],
    structure: [],
  };
  return { briefing, text };
}

function noteOf(index: number): Annotation {
  const { briefing, text } = briefingOf(index);
  const anchor = makeAnchor(briefing, text, [{ block: 'b1', start: 0, end: 7 }]);
  return {
    id: `n${index}`,
    kind: 'note',
    anchor,
    createdAt: 0,
    createdBy: 'Ada',
    note: '',
    assignedTo: null,
  };
}
