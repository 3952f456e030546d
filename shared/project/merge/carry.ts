import { correctionChanges, followSegments } from '../../anchoring/follow';
import { bodiesOf, type Command, type CommandBody, type PartBody, type SimpleBody } from '../commands';
import type { Anchor, Block, Correction, Project } from '../records';
import type { HistoryEntry } from '../undo-stack';
import { annotationKey, blockKey, fieldOf } from './keys';
import { isChange, type Side } from './side';
import { recordsIn, type Whereabouts } from './whereabouts';

/** Both histories, oldest first, as they are, and what is news in ours. */
export interface Ways {
  readonly ours: readonly HistoryEntry[];
  readonly theirs: readonly HistoryEntry[];
  readonly news: Side;
  readonly where: Whereabouts;
}

/** A block of a briefing. */
interface Place {
  readonly briefing: string;
  readonly block: string;
}

/**
 * Brings marks of theirs into a text that we have corrected (MRG-13). A mark was set in the text as it read on
 * their side then. It goes the way here that it goes there when our corrections come to them, one after another: so it
 * comes to the same place on both sides.
 */
export class Carrying {
  readonly #ways: Ways;
  /** Ids of the commands in their history. */
  readonly #theirIds: ReadonlySet<string>;
  /** Whether anybody has ever corrected anything. */
  readonly #isNeeded: boolean;

  constructor(ways: Ways) {
    this.#ways = ways;
    this.#theirIds = new Set(ways.theirs.map(({ command }) => command.id));
    this.#isNeeded = [...ways.ours, ...ways.theirs].some(({ command }) =>
      bodiesOf(command.body).some(({ type }) => type === 'block.correct'),
    );
  }

  /** A command of theirs with its marks where they stand in our project. */
  carry(command: Command, project: Project): Command {
    if (!this.#isNeeded) return command;
    const { theirs } = this.#ways;
    const since = theirs.slice(theirs.findIndex((entry) => entry.command.id === command.id));
    const later = new Set(since.map((entry) => entry.command.id));
    const { body } = command;
    const carried = <B extends SimpleBody>(one: B) => this.#carried(one, project, later);
    return {
      ...command,
      body: body.type === 'batch' ? { ...body, bodies: body.bodies.map(carried<PartBody>) } : carried(body),
    };
  }

  #carried<B extends SimpleBody>(body: B, project: Project, later: ReadonlySet<string>): B {
    switch (body.type) {
      case 'annotation.move':
        return { ...body, anchor: this.#moved(body.anchor, project, later) };
      case 'annotation.add': {
        const anchor = this.#moved(body.annotation.anchor, project, later);
        return { ...body, annotation: { ...body.annotation, anchor } };
      }
      case 'block.correct':
      case 'turn.split':
      case 'turn.join':
        // A mark that we have moved follows its words from where it is now.
        return {
          ...body,
          anchors: body.anchors.filter(({ annotation }) => !this.#hasMoved(annotation, later)),
        };
      default:
        return body;
    }
  }

  #moved(anchor: Anchor, project: Project, later: ReadonlySet<string>): Anchor {
    const blocks = project.briefings.find(({ id }) => id === anchor.briefing)?.blocks ?? [];
    const stood = new Set(anchor.segments.map(({ block }) => block));
    const segments = blocks
      .filter(({ id }) => stood.has(id))
      .reduce((now, block) => this.#followed(now, block, anchor.briefing, later), anchor.segments);
    return { ...anchor, segments };
  }

  #followed(
    segments: Anchor['segments'],
    block: Block,
    briefing: string,
    later: ReadonlySet<string>,
  ): Anchor['segments'] {
    const { ours, news } = this.#ways;
    const place = { briefing, block: block.id };
    // Corrections that they know by now came to them after the mark; of the news, those that come to something will.
    const taken = ours.filter(({ command }) => later.has(command.id)).map(({ command }) => command);
    const word = news.words.get(fieldOf(blockKey(briefing, block.id), 'corrections').text);
    const coming = word && isChange(word) ? word.commands : [];
    const way = [...taken, ...coming].flatMap(({ body }) => readingsIn(body, place));
    let read = this.#readAt(place, later) ?? block.corrections;
    let now = segments;
    for (const next of [...way, block.corrections]) {
      const changes = correctionChanges({ start: block.start, corrections: read }, next);
      now = followSegments(now, block.id, changes);
      read = next;
    }
    return now;
  }

  /** What a block read on their side before some commands; null where it has read the same on both sides ever since. */
  #readAt(place: Place, later: ReadonlySet<string>): readonly Correction[] | null {
    const { ours, theirs } = this.#ways;
    const before = theirs.filter(({ command }) => !later.has(command.id)).toReversed();
    const after = [
      ...theirs.filter(({ command }) => later.has(command.id)),
      ...ours.filter(({ command }) => !this.#theirIds.has(command.id)),
    ];
    const bodies = [...before.map(({ command }) => command.body), ...after.map(({ inverse }) => inverse)];
    for (const body of bodies) {
      const [reading] = readingsIn(body, place);
      if (reading) return reading;
    }
    return null;
  }

  /** Whether we have moved a mark after they have made some commands, or without their knowledge. */
  #hasMoved(annotation: string, later: ReadonlySet<string>): boolean {
    const { ours, news, where } = this.#ways;
    const word = news.words.get(fieldOf(annotationKey(annotation, where), 'anchor').text);
    if (word && isChange(word)) return true;
    return ours.some(({ command: { id, body } }) => later.has(id) && moves(body, annotation));
  }
}

function moves(body: CommandBody, annotation: string): boolean {
  return bodiesOf(body).some((one) => one.type === 'annotation.move' && one.annotation === annotation);
}

/** The corrections that a command gives a block. */
function readingsIn(body: CommandBody, { briefing, block }: Place): readonly (readonly Correction[])[] {
  return bodiesOf(body).flatMap((one) => {
    if (one.type === 'block.correct') {
      return one.briefing === briefing && one.block === block ? [one.corrections] : [];
    }
    const whole = recordsIn(one).briefings.find(({ id }) => id === briefing);
    const found = whole?.blocks.find(({ id }) => id === block);
    return found ? [found.corrections] : [];
  });
}
