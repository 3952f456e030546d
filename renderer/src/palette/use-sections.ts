import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTION_IDS, ACTIONS } from '../../../shared/actions/table';
import { actions as english } from '../../../shared/messages/en/actions';
import { firstBriefing } from '../../../shared/project/links';
import { isDismissed, turnById } from '../../../shared/project/queries';
import type { Annotation, Briefing, Project } from '../../../shared/project/records';
import { isAvailable, runAction } from '../actions/registry';
import { useLibrary } from '../state/library';
import { goToProject } from '../state/opening';
import { useProject } from '../state/project';
import { enterWorkspace, useWorkspace } from '../state/workspace';
import { excerpt } from '../ui/excerpt';
import { goToAnnotation } from '../workspace/go-to-annotation';
import type { Findable } from './matching';

export const SECTIONS = ['actions', 'projects', 'briefings', 'speakers', 'annotations'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Something that can be chosen in the palette. */
export interface Item extends Findable {
  /** Tells it from all others, today and tomorrow. */
  readonly key: string;
  /** What stands behind the name: the kind of a mark, the role of a speaker. */
  readonly detail?: string;
  /** Its shortcut. */
  readonly keys?: string;
  /** The language of the name, where it is not the screen's. */
  readonly language?: string;
  readonly run: () => unknown;
}

/** As much of a mark's words as a line shows. */
const LINE = 80;

/** All that the palette reaches now, by section. */
export function useSections(): Readonly<Record<SectionName, readonly Item[]>> {
  const { t } = useTranslation(['shell', 'actions', 'editor']);
  const projects = useLibrary((state) => state.projects);
  const project = useProject(({ open }) => open?.project ?? null);
  const chosen = useWorkspace((state) => state.briefing);
  return useMemo(() => {
    const briefing = project && (project.briefings.find(({ id }) => id === chosen) ?? firstBriefing(project));
    const role = (name: Briefing['speakers'][number]['role']): string => t(`role.${name}`, { ns: 'editor' });
    const kind = (name: Annotation['kind']): string => t(`kind.${name}`);
    return {
      actions: ACTION_IDS.filter((id) => id !== 'palette' && isAvailable(id)).map((id) => ({
        key: `action ${id}`,
        label: t(id, { ns: 'actions' }),
        also: english[id],
        ...(ACTIONS[id].keys && { keys: ACTIONS[id].keys[0] }),
        run: () => runAction(id),
      })),
      projects: projects
        .filter(({ id, trashedAt }) => trashedAt === null && id !== project?.id)
        .map(({ id, title }) => ({ key: `project ${id}`, label: title, run: () => goToProject(id) })),
      briefings: (project?.briefings ?? [])
        .filter(({ id }) => id !== briefing?.id)
        .map(({ id, title, source, language, date }) => ({
          key: `briefing ${id}`,
          label: title || source.fileName,
          also: `${source.fileName} ${date ?? ''}`,
          language,
          run: () => enterWorkspace(id),
        })),
      speakers: briefing ? speakerItems(briefing, role) : [],
      annotations: project ? annotationItems(project, kind) : [],
    };
  }, [t, projects, project, chosen]);
}

function speakerItems(
  briefing: Briefing,
  role: (name: Briefing['speakers'][number]['role']) => string,
): Item[] {
  return briefing.speakers
    .filter(({ id }) => briefing.turns.some(({ speaker }) => speaker === id))
    .map(({ id, name, role: plays }) => ({
      key: `speaker ${briefing.id} ${id}`,
      label: name,
      also: role(plays),
      detail: role(plays),
      language: briefing.language,
      run: () => useWorkspace.setState({ soughtTurn: nextTurnOf(briefing, id) }),
    }));
}

/** The turn in which somebody speaks next after what is being read; from the end on, their first. */
function nextTurnOf(briefing: Briefing, speaker: string): string | null {
  const reading = turnById(briefing, useWorkspace.getState().turn);
  const at = reading ? briefing.turns.indexOf(reading) : -1;
  const theirs = briefing.turns.filter((turn) => turn.speaker === speaker);
  return (theirs.find((turn) => briefing.turns.indexOf(turn) > at) ?? theirs[0])?.id ?? null;
}

function annotationItems(project: Project, kind: (name: Annotation['kind']) => string): Item[] {
  const languages = new Map(project.briefings.map(({ id, language }) => [id, language]));
  return project.annotations
    .filter((annotation) => !isDismissed(annotation))
    .map((annotation) => ({
      key: `annotation ${annotation.id}`,
      label: excerpt(annotation.anchor.exact, LINE),
      also: [annotation.note, ...(annotation.kind === 'quote' ? annotation.tags : [])].join(' '),
      detail: kind(annotation.kind),
      language: languages.get(annotation.anchor.briefing) ?? 'en',
      run: () => goToAnnotation(annotation),
    }));
}
