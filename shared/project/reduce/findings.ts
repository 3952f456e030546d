import { fail, type Problem } from '../../result/problem';
import { err, ok } from '../../result/result';
import { contains, overlaps, type TextRange } from '../../text/range';
import type { BodyOf } from '../commands';
import { find, replace } from '../record-list';
import type { Block, Briefing, Project } from '../records';
import { changeBriefing, invalid, type Outcome, unknown } from './outcome';

/** Quarantines injected text, or releases it. */
export function markInjected(project: Project, body: BodyOf<'injected.mark'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const injected = find(briefing.injected, body.injected);
    if (!injected) return unknown(body.injected);
    const marked = { ...injected, status: body.status };
    return ok({
      briefing: { ...briefing, injected: replace(briefing.injected, marked) },
      inverse: { ...body, status: injected.status },
    });
  });
}

/** Says of a passage that it is injected text. */
export function addInjected(project: Project, { briefing: id, injected }: BodyOf<'injected.add'>): Outcome {
  return changeBriefing(project, id, (briefing) => {
    const problem = placeProblem(briefing, briefing.injected, injected);
    if (problem) return err(problem);
    return ok({
      briefing: { ...briefing, injected: inOrder(briefing.injected, injected) },
      inverse: { type: 'injected.remove', briefing: id, injected: injected.id },
    });
  });
}

/** Takes back that a passage is injected text. */
export function removeInjected(project: Project, body: BodyOf<'injected.remove'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const injected = find(briefing.injected, body.injected);
    if (!injected) return unknown(body.injected);
    return ok({
      briefing: { ...briefing, injected: briefing.injected.filter((one) => one !== injected) },
      inverse: { type: 'injected.add', briefing: briefing.id, injected },
    });
  });
}

/** Hides page text, or shows it. */
export function markFurniture(project: Project, body: BodyOf<'furniture.mark'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const furniture = find(briefing.furniture, body.furniture);
    if (!furniture) return unknown(body.furniture);
    const marked = { ...furniture, status: body.status };
    return ok({
      briefing: { ...briefing, furniture: replace(briefing.furniture, marked) },
      inverse: { ...body, status: furniture.status },
    });
  });
}

/** Says of a passage that it is page text: the blocks within belong to nobody's words from now on. */
export function addFurniture(
  project: Project,
  { briefing: id, furniture }: BodyOf<'furniture.add'>,
): Outcome {
  return changeBriefing(project, id, (briefing) => {
    const problem = placeProblem(briefing, briefing.furniture, furniture);
    if (problem) return err(problem);
    const inside = briefing.blocks.filter(
      (block) => contains(furniture, block) && block.kind !== 'furniture',
    );
    return ok({
      briefing: {
        ...briefing,
        blocks: rehomed(
          briefing.blocks,
          inside.map((block) => ({ ...block, kind: 'furniture', turn: null })),
        ),
        furniture: inOrder(briefing.furniture, furniture),
      },
      inverse: {
        type: 'furniture.remove',
        briefing: id,
        furniture: furniture.id,
        homes: inside.map(({ id: block, kind, turn }) => ({ block, kind, turn })),
      },
    });
  });
}

/** Takes back that a passage is page text. */
export function removeFurniture(project: Project, body: BodyOf<'furniture.remove'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const furniture = find(briefing.furniture, body.furniture);
    if (!furniture) return unknown(body.furniture);
    const freed: Block[] = [];
    for (const { block: id, kind, turn } of body.homes) {
      const block = find(briefing.blocks, id);
      if (!block || (turn !== null && !find(briefing.turns, turn))) return unknown(turn ?? id);
      if (block.kind !== 'furniture' || !contains(furniture, block)) return invalid('not its block');
      freed.push({ ...block, kind, turn });
    }
    // Adding it again would take in these too.
    if (briefing.blocks.some((block) => contains(furniture, block) && block.kind !== 'furniture')) {
      return invalid('a block within it is none of its');
    }
    return ok({
      briefing: {
        ...briefing,
        blocks: rehomed(briefing.blocks, freed),
        furniture: briefing.furniture.filter((one) => one !== furniture),
      },
      inverse: { type: 'furniture.add', briefing: briefing.id, furniture },
    });
  });
}

interface Placed extends TextRange {
  readonly id: string;
}

/** Why a passage cannot be put among the others: they lie in the source, in order, and none over another. */
function placeProblem({ source }: Briefing, others: readonly Placed[], added: Placed): Problem | null {
  if (find(others, added.id)) return fail('command.duplicate-id', { id: added.id }).error;
  if (added.start >= added.end || added.end > source.length) return invalid('not in the source').error;
  return others.some((other) => overlaps(other, added)) ? invalid('over another').error : null;
}

function inOrder<T extends Placed>(others: readonly T[], added: T): readonly T[] {
  const index = others.findIndex(({ start }) => start >= added.end);
  return others.toSpliced(index === -1 ? others.length : index, 0, added);
}

function rehomed(blocks: readonly Block[], changed: readonly Block[]): readonly Block[] {
  const byId = new Map(changed.map((block) => [block.id, block]));
  return blocks.map((block) => byId.get(block.id) ?? block);
}
