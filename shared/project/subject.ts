import { assertNever } from '../result/result';
import { shorten } from '../text/shorten';
import type { Target } from './merge/keys';
import type { FieldValue, StoredValue } from './merge/values';
import { speakerById, turnById } from './queries';
import { find } from './record-list';
import type { Annotation, Briefing, Correction, Link, Project, Rate, Resolution } from './records';

/** What a change is about, in words that people know it by. */
export type Subject =
  | { readonly kind: 'project' | 'briefing'; readonly title: string }
  /** A turn, or words in it, by who speaks. */
  | { readonly kind: 'speaker' | 'turn'; readonly name: string }
  | { readonly kind: 'injected' | 'furniture' | 'rate'; readonly text: string }
  | {
      readonly kind: 'annotation';
      readonly id: string;
      readonly annotation: Annotation['kind'];
      readonly text: string;
    };

/** Where names are looked up. */
export interface Known {
  readonly title: string;
  briefing(id: string): Briefing | undefined;
  annotation(id: string): Annotation | undefined;
  link(id: string): Link | undefined;
  resolution(id: string): Resolution | undefined;
  rate(id: string): Rate | undefined;
}

/** How much of some words stands in a line, in UTF-16 code units. */
const LENGTH = 60;

/** What a record is known by; null where nobody knows it any more. A check goes by what it judges. */
export function named(target: Target, known: Known): Subject | null {
  switch (target.kind) {
    case 'project':
      return { kind: 'project', title: known.title };
    case 'briefing': {
      const briefing = known.briefing(target.briefing);
      return briefing ? { kind: 'briefing', title: briefing.title } : null;
    }
    case 'speaker': {
      const speaker = known.briefing(target.briefing)?.speakers.find(({ id }) => id === target.speaker);
      return speaker ? { kind: 'speaker', name: speaker.name } : null;
    }
    case 'turn':
      return turnSubject(known.briefing(target.briefing), target.turn);
    case 'block': {
      const briefing = known.briefing(target.briefing);
      const block = briefing?.blocks.find(({ id }) => id === target.block);
      if (!briefing || !block) return null;
      return turnSubject(briefing, block.turn) ?? { kind: 'briefing', title: briefing.title };
    }
    case 'injected': {
      const injected = known.briefing(target.briefing)?.injected.find(({ id }) => id === target.injected);
      return injected ? { kind: 'injected', text: shorten(injected.text, LENGTH) } : null;
    }
    case 'furniture': {
      const furniture = known.briefing(target.briefing)?.furniture.find(({ id }) => id === target.furniture);
      return furniture ? { kind: 'furniture', text: shorten(furniture.text, LENGTH) } : null;
    }
    case 'annotation':
    case 'check':
      return annotationSubject(known.annotation(target.annotation));
    case 'resolution':
      return annotationSubject(known.annotation(known.resolution(target.resolution)?.figures[0] ?? ''));
    case 'link': {
      const briefing = known.briefing(known.link(target.link)?.briefing ?? '');
      return briefing ? { kind: 'briefing', title: briefing.title } : null;
    }
    case 'rate': {
      const rate = known.rate(target.rate);
      return rate ? { kind: 'rate', text: `${rate.from}/${rate.to} ${rate.rate} (${rate.date})` } : null;
    }
    default:
      return assertNever(target);
  }
}

/** What a record of a project is known by; null where it is not there. */
export function subjectOf(project: Project, target: Target): Subject | null {
  return named(target, knownIn(project));
}

/** Where the names of a project's own records are looked up. */
export function knownIn(project: Project): Known {
  return {
    title: project.title,
    briefing: (id) => find(project.briefings, id),
    annotation: (id) => find(project.annotations, id),
    link: (id) => find(project.links, id),
    resolution: (id) => find(project.resolutions, id),
    rate: (id) => find(project.rates, id),
  };
}

function annotationSubject(annotation: Annotation | undefined): Subject | null {
  if (!annotation) return null;
  const { id, kind, anchor } = annotation;
  return { kind: 'annotation', id, annotation: kind, text: shorten(anchor.exact, LENGTH) };
}

function turnSubject(briefing: Briefing | undefined, id: string | null): Subject | null {
  const turn = briefing && turnById(briefing, id);
  const speaker = turn && speakerById(briefing, turn.speaker);
  return speaker ? { kind: 'turn', name: speaker.name } : null;
}

/** What a field holds, for people: speakers by name, a place by its words, corrections by what they put in. */
export function readable(value: StoredValue, field: string, target: Target, known: Known): FieldValue {
  if (typeof value === 'object' && value !== null) {
    if ('exact' in value) return value.exact;
    return isList(value) ? value.map((one) => (typeof one === 'string' ? one : one.text)) : value;
  }
  if (field !== 'speaker' || !('briefing' in target)) return value;
  const speakers = known.briefing(target.briefing)?.speakers;
  return speakers?.find(({ id }) => id === value)?.name ?? value;
}

/** `Array.isArray` does not tell a readonly list. */
function isList(value: StoredValue & object): value is readonly string[] | readonly Correction[] {
  return Array.isArray(value);
}
