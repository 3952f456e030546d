import type { BrowserWindow } from 'electron';
import type { EventName } from '../../../shared/ipc/channels';
import type { Events, ProjectCard } from '../../../shared/ipc/contract';
import type { Settings } from '../../../shared/project/settings';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import type { MenuWords } from '../app/language';
import type { Desk, DeskOpening } from '../desk/desk';

/** What the handlers share. */
export interface Context {
  /** The desk; one that could not be opened is tried again. */
  readonly desk: (opening?: DeskOpening) => Promise<Result<Desk, Problem>>;
  /** Settled when the project to begin with has been looked for, while the window was on its way. */
  readonly prepared: () => Promise<void>;
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow;
  readonly system: UiLanguage;
  /** Words in the language of the present settings. */
  readonly words: (settings: Pick<Settings, 'language'>) => MenuWords;
  /** Brings the menu and the theme in line with the settings. */
  readonly showSettings: (settings: Settings) => void;
  /** Brings the menu's recent projects in line with the library. */
  readonly showProjects: (cards: readonly ProjectCard[]) => void;
  /** The files that wait since the start; from then on, files are offered by an event. */
  readonly takeFiles: () => readonly string[];
  readonly send: <N extends EventName>(event: N, payload: Events[N]) => void;
}

/** Runs something on the desk, if there is one. */
export async function onDesk<T>(
  { desk, showProjects }: Context,
  body: (desk: Desk) => Promise<Result<T, Problem>>,
  opening?: DeskOpening,
): Promise<Result<T, Problem>> {
  const opened = await desk(opening);
  if (!opened.ok) return opened;
  const answer = await body(opened.value);
  showProjects(opened.value.cards);
  return answer;
}
