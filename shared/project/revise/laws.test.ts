import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnyProject,
  anyProject,
  briefingOf,
  paragraph,
  taken,
} from '../../../fixtures/projects/any-project';
import { presentTexts } from '../../anchoring/make-anchor';
import { presentText } from '../../anchoring/present-text';
import { anchorFits } from '../anchor-fits';
import { type CommandBody, commandBodySchema } from '../commands';
import { type Annotation, type Project, projectSchema } from '../records';
import { reduce } from '../reduce';
import { planPageText, planQuarantine } from './plan-cleanup';
import { planCorrection } from './plan-correction';
import { planSpeakerMerge } from './plan-speaker-merge';
import { planJoin, planSplit } from './plan-turns';

let serial = 0;
const newId = () => {
  serial += 1;
  return `fresh-${serial}`;
};

/** What one can do by hand, from a few numbers and some words. */
type Plan = (from: AnyProject, numbers: readonly number[], words: string) => CommandBody | null;

const whole = ({ project, text }: AnyProject, index: number) => {
  const { blocks } = briefingOf(project);
  const block = blocks[index % blocks.length];
  if (!block) throw new Error('no block');
  const { length } = presentText(block, text);
  return { block, length };
};

const plans: Readonly<Record<string, Plan>> = {
  correct: (from, [place = 0], words) =>
    planCorrection(from.project, briefingOf(from.project), from.text, whole(from, place).block.id, words),
  retype: (from, [place = 0, at = 0, left = 0], words) => {
    const { block } = whole(from, place);
    const now = presentText(block, from.text);
    const cut = at % (now.length + 1);
    const typed = now.slice(0, cut) + words.slice(0, left % 3) + now.slice(cut + (left % 4));
    return planCorrection(from.project, briefingOf(from.project), from.text, block.id, typed);
  },
  split: ({ project, text }, [, at = 0]) => planSplit(project, briefingOf(project), text, at, newId),
  join: ({ project, text }, [place = 0]) => {
    const { turns } = briefingOf(project);
    return planJoin(project, briefingOf(project), text, turns[place % turns.length]?.id ?? '');
  },
  merge: ({ project }) => {
    const [one, other] = briefingOf(project).speakers;
    return one && other ? planSpeakerMerge(project, briefingOf(project), one.id, other.id) : null;
  },
  quarantine: (from, [place = 0, at = 0, left = 0]) => {
    const { block, length } = whole(from, place);
    const start = at % (length + 1);
    const segment = { block: block.id, start, end: Math.min(length, start + left) };
    return planQuarantine(briefingOf(from.project), from.text, [segment], newId);
  },
  page: (from, [place = 0]) => {
    const { block, length } = whole(from, place);
    return planPageText(
      briefingOf(from.project),
      from.text,
      [{ block: block.id, start: 0, end: length }],
      newId,
    );
  },
};

const step = fc.record({
  name: fc.constantFrom(...Object.keys(plans)),
  numbers: fc.array(fc.nat(200), { minLength: 3, maxLength: 3 }),
  words: paragraph,
});

/** Does steps one after another and hands each to `see`. */
function walk(
  { project, text }: AnyProject,
  steps: readonly { name: string; numbers: number[]; words: string }[],
  see: (before: Project, body: CommandBody) => void,
): Project {
  let present = project;
  for (const { name, numbers, words } of steps) {
    const body = plans[name]?.({ project: present, text }, numbers, words) ?? null;
    if (body) see(present, body);
    present = taken(present, body);
  }
  return present;
}

const timeless = (project: Project) => ({ ...project, changedAt: 0 });
const steps = fc.array(step, { maxLength: 8 });

describe('changes by hand', () => {
  it('are taken back to the last record', () => {
    fc.assert(
      fc.property(anyProject, steps, (from, todo) => {
        walk(from, todo, (before, body) => {
          const applied = reduce(before, { id: 'c', at: 1, by: 'Ada', reverses: null, body });
          if (!applied.ok) throw new Error(`${body.type}: ${JSON.stringify(applied.error)}`);
          const { project, inverse } = applied.value;
          expect(commandBodySchema.safeParse(inverse).error).toBeUndefined();
          expect(projectSchema.safeParse(project).error).toBeUndefined();
          expect(timeless(taken(project, inverse))).toEqual(timeless(before));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('are taken back one after another, whatever came after them', () => {
    fc.assert(
      fc.property(anyProject, steps, (from, todo) => {
        const inverses: CommandBody[] = [];
        let after = walk(from, todo, (before, body) => {
          const applied = reduce(before, { id: 'c', at: 1, by: 'Ada', reverses: null, body });
          if (applied.ok) inverses.unshift(applied.value.inverse);
        });
        for (const inverse of inverses) after = taken(after, inverse);
        expect(timeless(after)).toEqual(timeless(from.project));
      }),
    );
  });

  it('leave every annotation where it fits, and lose no word of the source', () => {
    fc.assert(
      fc.property(anyProject, steps, (from, todo) => {
        const after = walk(from, todo, () => undefined);
        const briefing = briefingOf(after);
        expect(after.annotations).toHaveLength(from.project.annotations.length);
        for (const { anchor } of after.annotations) expect(anchorFits(briefing, anchor)).toBe(true);
        const covered = (project: Project) =>
          briefingOf(project)
            .blocks.map(({ start, end }) => from.text.slice(start, end))
            .join('');
        expect(covered(after)).toBe(covered(from.project));
      }),
    );
  });
});

describe('planCorrection', () => {
  it('lets a block read what it should', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(5), paragraph, (from, place, words) => {
        const { block } = whole(from, place);
        const after = taken(from.project, plans['correct']?.(from, [place], words) ?? null);
        expect(presentTexts(briefingOf(after), from.text)(block.id)).toBe(words);
      }),
    );
  });

  it('leaves annotations on the same words where these have not changed', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(5), fc.nat(60), (from, place, at) => {
        const { block } = whole(from, place);
        const now = presentText(block, from.text);
        // Between two characters, and never within one.
        const cut = Array.from(now).slice(0, at).join('').length;
        // Letters that stand nowhere else: of two ways to read an insertion either would do.
        const typed = `${now.slice(0, cut)}ZZ${now.slice(cut)}`;
        const body = planCorrection(from.project, briefingOf(from.project), from.text, block.id, typed);
        const after = taken(from.project, body);
        const words = (project: Project, { anchor }: Annotation) => {
          const present = presentTexts(briefingOf(project), from.text);
          return anchor.segments.map(({ block, start, end }) => present(block).slice(start, end));
        };
        from.project.annotations.forEach((annotation, index) => {
          const isCutInto = annotation.anchor.segments.some(
            ({ block: id, start, end }) => id === block.id && start < cut && cut < end,
          );
          const later = after.annotations[index];
          if (!isCutInto && later) expect(words(after, later)).toEqual(words(from.project, annotation));
        });
      }),
    );
  });

  it('comes back to the source without a correction left', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(5), (from, place) => {
        const { block } = whole(from, place);
        const source = from.text.slice(block.start, block.end);
        const after = taken(from.project, plans['correct']?.(from, [place], source) ?? null);
        const now = briefingOf(after).blocks.find(({ id }) => id === block.id);
        expect(now?.corrections).toEqual([]);
      }),
    );
  });
});

describe('planSplit and planJoin', () => {
  it('a turn that was split and joined again is the turn that it was', () => {
    fc.assert(
      fc.property(anyProject, fc.nat(200), (from, at) => {
        const { project, text } = from;
        const split = planSplit(project, briefingOf(project), text, at, newId);
        fc.pre(split !== null && !hasInsertionAt(project, split.at));
        const apart = taken(project, split);
        const join = planJoin(apart, briefingOf(apart), text, split?.id ?? '');
        expect(join).not.toBeNull();
        const after = taken(apart, join);
        expect(briefingOf(after).blocks).toEqual(briefingOf(project).blocks);
        expect(briefingOf(after).turns).toEqual(briefingOf(project).turns);
      }),
    );
  });
});

function hasInsertionAt(project: Project, at: number): boolean {
  return briefingOf(project).blocks.some(({ corrections }) =>
    corrections.some(({ start, end }) => start === at || end === at),
  );
}
