import { makeAnchor } from '../anchoring/make-anchor';
import type { Reading } from '../engine/reading';
import { readingOnly } from '../figures/findings';
import type { TextRange } from '../text/range';
import { overlaps } from '../text/range';
import type { Decisions } from './decisions';
import type { Block, Briefing, Figure, Segment, Source } from './records';
import { settleReading } from './settle-reading';

/** What a briefing is made of. */
export interface BriefingInput {
  readonly reading: Reading;
  /** What an editor decided; without it, everything is taken as it was found. */
  readonly decisions?: Decisions;
  readonly source: Source;
  /** The decoded source. */
  readonly text: string;
  /** The briefing's id. */
  readonly id: string;
  /** Makes the ids of the annotations. */
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The author of the annotations. */
  readonly by: string;
}

/**
 * Turns a reading into the record of a briefing and the annotations that come with it: each figure that
 * lies in the transcript, as found. Injected text is quarantined and page text hidden, until somebody
 * says otherwise.
 */
export function makeBriefing(input: BriefingInput): {
  readonly briefing: Briefing;
  readonly annotations: readonly Figure[];
} {
  const { decisions, source, text, id } = input;
  const reading = decisions ? settleReading(input.reading, decisions, text) : input.reading;
  const briefing: Briefing = {
    id,
    title: reading.title ?? source.fileName,
    language: reading.language,
    date: reading.date,
    timeKind: reading.timeKind,
    engine: reading.engine,
    source: { ...source, address: decisions?.address?.trim() || source.address },
    speakers: reading.speakers.map(({ id, name, title, organisation, role }) => ({
      id,
      name,
      title,
      organisation,
      role,
    })),
    turns: reading.turns.map(({ id, start, end, speaker, kind, time, exchange }) => ({
      id,
      start,
      end,
      speaker,
      kind,
      time,
      exchange,
    })),
    blocks: reading.blocks.map((block) => ({ ...block, corrections: [] })),
    injected: reading.injected.map((span) => ({ ...span, status: 'quarantined' })),
    furniture: reading.furniture.map((page) => ({ ...page, status: 'hidden' })),
  };
  return { briefing, annotations: figuresOf(reading, briefing, input) };
}

function figuresOf(
  reading: Reading,
  briefing: Briefing,
  { text, newId, now, by }: BriefingInput,
): readonly Figure[] {
  const words = briefing.blocks.filter(({ kind }) => kind !== 'furniture');
  let first = 0;
  return [...reading.figures]
    .sort((a, b) => a.start - b.start)
    .flatMap((figure): readonly Figure[] => {
      while ((words[first]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) first += 1;
      const segments = segmentsIn(words, first, figure);
      // What stands in a label or a time line is no statement of the transcript.
      if (segments.length === 0) return [];
      return [
        {
          id: newId(),
          createdAt: now,
          createdBy: by,
          anchor: makeAnchor(briefing, text, segments),
          note: '',
          kind: 'figure',
          status: 'found',
          weight: figure.weight,
          reading: readingOnly(figure),
        },
      ];
    });
}

/** A range of the source as segments of the blocks that it touches, which nobody has corrected yet. */
function segmentsIn(blocks: readonly Block[], first: number, range: TextRange): readonly Segment[] {
  const segments: Segment[] = [];
  for (let index = first; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start >= range.end) break;
    if (!overlaps(block, range)) continue;
    const start = Math.max(block.start, range.start) - block.start;
    const end = Math.min(block.end, range.end) - block.start;
    segments.push({ block: block.id, start, end });
  }
  return segments;
}
