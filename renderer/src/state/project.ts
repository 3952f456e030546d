import { create } from 'zustand';
import type { Change, OpenProject } from '../../../shared/ipc/contract';
import type { CommandBody } from '../../../shared/project/commands';
import type { Project } from '../../../shared/project/records';
import { reduce } from '../../../shared/project/reduce';
import { fail, type Problem, type ProblemCode } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { answered, presser } from '../api/presser';
import { newId } from './new-id';
import { report, valueOrReport } from './problems';
import { sendUnsent } from './unsent';

interface ProjectState {
  /** The window's copy of the open project; only `follow` changes it. */
  readonly open: OpenProject | null;
  /** Commands on their way to the disk. */
  readonly waiting: number;
  /** Text fields whose words have not become a command yet. */
  readonly typing: number;
  /** Why the last command could not be stored; null where it was. */
  readonly lost: ProblemCode | null;
}

export const useProject = create<ProjectState>(() => ({ open: null, waiting: 0, typing: 0, lost: null }));

/** The open project; only for parts of the workspace, which is shown for an open project alone. */
export function useOpenProject(): Project {
  const project = useProject(({ open }) => open?.project);
  if (!project) throw new Error('No project is open.');
  return project;
}

export type SaveState = 'saved' | 'saving' | 'not-saved';

/** What the save sign says: `saved` only when everything on the screen is on the disk. */
export function saveState({ waiting, typing, lost }: ProjectState): SaveState {
  if (waiting > 0) return 'saving';
  if (lost) return 'not-saved';
  return typing > 0 ? 'saving' : 'saved';
}

/** Puts a project on the screen as the main process gave it. */
export function showProject(open: OpenProject | null): void {
  useProject.setState({ open, waiting: 0, typing: 0, lost: null });
}

/** Whether the open project can be changed, not only looked at. */
export function useCanWrite(): boolean {
  return useProject(({ open }) => open?.opening.access === 'write');
}

/** Notes that a text field holds words that are not stored, or that it no longer does. */
export function noteTyping(change: 1 | -1): void {
  useProject.setState(({ typing }) => ({ typing: Math.max(0, typing + change) }));
}

/** Sends a change; the answer is what went wrong, or null. `quiet` leaves it to the caller to say so. */
export async function dispatch(body: CommandBody, { quiet = false } = {}): Promise<Problem | null> {
  return send((project) => presser.projectDispatch({ project, id: newId(), body }), quiet);
}

/** Takes back what was done last; what was typed last is stored first, so that it is that. */
export async function undo(): Promise<void> {
  await sendUnsent();
  if (useProject.getState().open?.undo.undo) await send((project) => presser.projectUndo({ project }), false);
}

export async function redo(): Promise<void> {
  await sendUnsent();
  if (useProject.getState().open?.undo.redo) await send((project) => presser.projectRedo({ project }), false);
}

async function send(
  ask: (project: string) => Promise<Result<Change, Problem>>,
  quiet: boolean,
): Promise<Problem | null> {
  const { open } = useProject.getState();
  if (!open) return null;
  const project = open.project.id;
  useProject.setState(({ waiting }) => ({ waiting: waiting + 1 }));
  const answer = open.opening.access === 'read' ? fail('project.read-only') : await answered(ask(project));
  if (useProject.getState().open?.project.id !== project) return answer.ok ? null : answer.error;
  if (answer.ok) await follow(project, answer.value);
  useProject.setState(({ waiting, lost }) => ({
    waiting: Math.max(0, waiting - 1),
    lost: answer.ok ? null : isLoss(answer.error) ? answer.error.code : lost,
  }));
  if (answer.ok) return null;
  if (!quiet) report(answer.error);
  return answer.error;
}

/** A refused command changes nothing, so that what is shown is still what is stored; these are not refusals. */
function isLoss({ code }: Problem): boolean {
  return code === 'store.not-saved' || code === 'project.lock-lost' || code === 'ipc.refused';
}

/** Applies a stored command to the copy; where the copy has missed one, it is fetched again. */
async function follow(project: string, { command, revision, undo }: Change): Promise<void> {
  const { open } = useProject.getState();
  if (!open || revision <= open.revision) return;
  const applied = revision === open.revision + 1 ? reduce(open.project, command) : fail('command.invalid');
  if (applied.ok) {
    useProject.setState({ open: { ...open, project: applied.value.project, revision, undo } });
    return;
  }
  const fresh = await valueOrReport(presser.projectOpen({ project, way: 'write' }));
  if (fresh) useProject.setState({ open: fresh });
}
