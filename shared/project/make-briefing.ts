import { makeAnchor } from '../anchoring/make-anchor';
import type { Reading } from '../engine/reading';
import { readingOnly } from '../figures/findings';
import type { TextRange } from '../text/range';
import { overlaps } from '../text/range';
import type { Structure } from '../text/structure';
import type { Decisions } from './decisions';
import type { Block, Briefing, Claim, Figure, Segment, Source } from './records';
import { settleReading } from './settle-reading';

/** What a briefing is made of. */
export interface BriefingInput {
  readonly reading: Reading;
  /** What an editor decided; without it, everything is taken as it was found. */
  readonly decisions?: Decisions;
  readonly source: Source;
  /** What the file's formatting says; nothing in plain text. */
  readonly structure?: readonly Structure[];
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
 * Turns a reading into the record of a briefing and the annotations that come with it: each figure and
 * each claim that lies in the transcript, as found. Injected text is quarantined and page text hidden, until somebody
 * says otherwise.
 */
export function makeBriefing(input: BriefingInput): {
  readonly briefing: Briefing;
  readonly annotations: readonly (Figure | Claim)[];
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
    structure: input.structure ?? [],
  };
  const placed = placer(briefing, input);
  return { briefing, annotations: [...figuresOf(reading, placed), ...claimsOf(reading, placed)] };
}

function figuresOf(reading: Reading, placed: Place): readonly Figure[] {
  return placed(reading.figures, (figure, base) => ({
    ...base,
    kind: 'figure',
    status: 'found',
    dismissal: '',
    weight: figure.weight,
    reading: readingOnly(figure),
  }));
}

function claimsOf(reading: Reading, placed: Place): readonly Claim[] {
  return placed(reading.claims, ({ type }, base) => ({
    ...base,
    kind: 'claim',
    status: 'found',
    dismissal: '',
    type,
  }));
}

/** What every annotation has, whatever its kind. */
type Base = Pick<Figure, 'id' | 'createdAt' | 'createdBy' | 'anchor' | 'note' | 'assignedTo'>;

/** Makes an annotation of each finding that stands in the transcript, in reading order. */
type Place = <F extends TextRange, A>(
  findings: readonly F[],
  make: (finding: F, base: Base) => A,
) => readonly A[];

function placer(briefing: Briefing, { text, newId, now, by }: BriefingInput): Place {
  const words = briefing.blocks.filter(({ kind }) => kind !== 'furniture');
  return (findings, make) => {
    let first = 0;
    return [...findings]
      .sort((a, b) => a.start - b.start)
      .flatMap((finding) => {
        while ((words[first]?.end ?? Number.POSITIVE_INFINITY) <= finding.start) first += 1;
        const segments = segmentsIn(words, first, finding);
        // What stands in a label or a time line is no statement of the transcript.
        if (segments.length === 0) return [];
        const anchor = makeAnchor(briefing, text, segments);
        return [
          make(finding, { id: newId(), createdAt: now, createdBy: by, anchor, note: '', assignedTo: null }),
        ];
      });
  };
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
