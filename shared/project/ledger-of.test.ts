import { describe, expect, it } from 'vitest';
import { NOW } from '../../fixtures/projects/small-project';
import { readBriefing } from '../engine/read-briefing';
import { equationText } from '../figures/arithmetic';
import { arithmeticFinding, decidedOn, type Judgeable, pairFinding } from './ledger/decisions';
import { seriesOf } from './ledger/series';
import { arithmeticOfProject, type LedgerFigure, ledgerOfProject } from './ledger-of';
import { makeBriefing } from './make-briefing';
import {
  type Annotation,
  type Briefing,
  emptyProject,
  type Figure,
  type Link,
  type Project,
  type Resolution,
} from './records';

/** A project of briefings that the engine read, with their texts; each is said by one speaker. */
function projectOf(...said: readonly { readonly words: string; readonly date?: string }[]) {
  let serial = 0;
  const texts: Record<string, string> = {};
  const briefings: Briefing[] = [];
  const annotations: Annotation[] = [];
  said.forEach(({ words, date = '2024-05-16' }, index) => {
    const text = `省交通运输厅厅长 贺知远:\n\n${words}\n`;
    const sha256 = String(index).padStart(64, '0');
    texts[sha256] = text;
    const made = makeBriefing({
      reading: readBriefing(text),
      source: {
        sha256,
        text: null,
        fileName: `${index}.txt`,
        mediaType: 'text/plain',
        encoding: 'utf-8',
        byteLength: text.length,
        length: text.length,
        address: null,
        importedAt: NOW,
      },
      text,
      id: `briefing-${index}`,
      newId: () => {
        serial += 1;
        return `a${serial}`;
      },
      now: NOW,
      by: 'Ada',
    });
    briefings.push({ ...made.briefing, date });
    annotations.push(...made.annotations);
  });
  return { project: { ...emptyProject('project-1', 'Harbour', NOW), briefings, annotations }, texts };
}

const ledger = ({ project, texts }: { project: Project; texts: Record<string, string> }) =>
  ledgerOfProject(project, texts);

const sumsOf = ({ project, texts }: { project: Project; texts: Record<string, string> }) =>
  arithmeticOfProject(project, texts);

const link = (kind: Link['kind'], briefing: string, other: string): Link => ({
  id: 'l1',
  kind,
  briefing,
  other,
});

const decision = (finding: Judgeable, more: Partial<Resolution> = {}): Resolution => ({
  ...finding,
  id: 'r1',
  as: 'explained',
  words: 'Another scope.',
  at: NOW,
  by: 'Ada',
  ...more,
});

const BASES = [{ words: '全省国际科技合作基地109个。' }, { words: '全省国际科技合作基地112个。' }];

describe('ledgerOfProject', () => {
  it('lists the statistics of all briefings with who said them', () => {
    const { entries, groups } = ledger(projectOf(...BASES));
    expect(entries.map(({ words, speaker, briefing }) => [words, speaker?.name, briefing.id])).toEqual([
      ['109个', '贺知远', 'briefing-0'],
      ['112个', '贺知远', 'briefing-1'],
    ]);
    expect(groups.map(({ of, pairs }) => [of, pairs.map(({ relation }) => relation)])).toEqual([
      ['国际科技合作基地', ['differs']],
    ]);
  });

  it('leaves out what was dismissed, and briefings that another copy took the place of', () => {
    const made = projectOf(...BASES);
    const dismissed = made.project.annotations.map((annotation, index) =>
      index === 0 ? { ...(annotation as Figure), status: 'dismissed' as const } : annotation,
    );
    const words = (project: Project) => ledger({ ...made, project }).entries.map(({ words: said }) => said);
    expect(words({ ...made.project, annotations: dismissed })).toEqual(['112个']);
    expect(words({ ...made.project, links: [link('revision', 'briefing-1', 'briefing-0')] })).toEqual([
      '112个',
    ]);
  });

  it('does not hold two languages of one event against each other', () => {
    const made = projectOf(...BASES, { words: '全省国际科技合作基地120个。' });
    const project = { ...made.project, links: [link('translation', 'briefing-1', 'briefing-0')] };
    const { entries, groups } = ledger({ ...made, project });
    expect(entries.map(({ repeats }) => repeats?.id ?? null)).toEqual([null, 'briefing-0', null]);
    const saidBy = new Map(entries.map(({ id, words }) => [id, words]));
    expect(groups[0]?.pairs.map(({ a, b }) => [saidBy.get(a), saidBy.get(b)])).toEqual([
      ['109个', '120个'],
      ['112个', '120个'],
    ]);
  });

  it('LED-12 knows a level from a change by the words before it', () => {
    const { groups } = ledger(
      projectOf({ words: '电子商务增长面积到12%。' }, { words: '电子商务渗透率提高到18%。' }),
    );
    expect(groups.every(({ tells }) => tells === 'level')).toBe(true);
  });

  it('recomputes arithmetic block by block, and names the figures', () => {
    const arithmetic = sumsOf(projectOf({ words: '失业率由11.3%提高到18.5%,提高7.5个百分点。' }));
    expect(
      arithmetic.map(({ equation, holds, stated }) => [equationText(equation), holds, stated.value]),
    ).toEqual([['18.5 − 11.3 = 7.2', false, 7.5]]);
    expect(arithmetic[0]?.said.map(({ anchor }) => anchor.exact)).toEqual(['11.3%', '18.5%', '7.5个百分点']);
  });

  it('reads over injected words, in arithmetic and before a figure', () => {
    const made = projectOf({ words: '失业率由11.3%提高到18.5%,提高7.5个百分点。' });
    const text = made.texts['0'.repeat(64)] ?? '';
    const at = text.indexOf('到18.5%');
    const spam = '包養網';
    // The same briefing as it reads with spam in the middle of the statement.
    const spammed = text.slice(0, at) + spam + text.slice(at);
    const moved = (offset: number) => (offset > at ? offset + spam.length : offset);
    const [briefing] = made.project.briefings;
    const block = briefing?.blocks.find(({ start, end }) => start <= at && end >= at);
    const inBlock = (offset: number) => moved(offset + (block?.start ?? 0)) - (block?.start ?? 0);
    const project: Project = {
      ...made.project,
      briefings: made.project.briefings.map((one) => ({
        ...one,
        blocks: one.blocks.map((it) => ({ ...it, start: moved(it.start), end: moved(it.end) })),
        turns: one.turns.map((it) => ({ ...it, start: moved(it.start), end: moved(it.end) })),
        injected: [
          {
            id: 'i1',
            start: at,
            end: at + spam.length,
            text: spam,
            signs: [],
            reads: '',
            status: 'quarantined',
          },
        ],
      })),
      annotations: made.project.annotations.map((it) => ({
        ...it,
        anchor: {
          ...it.anchor,
          segments: it.anchor.segments.map(({ start, end, block: id }) => ({
            block: id,
            start: inBlock(start),
            end: inBlock(end),
          })),
        },
      })),
    };
    const read = { project, texts: { ['0'.repeat(64)]: spammed } };
    const arithmetic = sumsOf(read);
    const { entries } = ledger(read);
    expect(arithmetic.map(({ equation }) => equationText(equation))).toEqual(['18.5 − 11.3 = 7.2']);
    expect(entries.find(({ words }) => words === '18.5%')?.before).toMatch(/提高到$/);
  });
});

describe('decidedOn', () => {
  const made = projectOf(...BASES);
  const { entries, groups } = ledger(made);
  const [a, b] = entries as [LedgerFigure, LedgerFigure];
  const [pair] = groups[0]?.pairs ?? [];
  const finding = pairFinding(pair ?? { relation: 'agrees' }, a, b);

  it('finds the decision about the same figures, whichever comes first', () => {
    const stands = decision(finding, { figures: finding.figures.toReversed() });
    expect(decidedOn([stands], finding)).toEqual({ now: stands, before: null });
    expect(decidedOn([], finding)).toEqual({ now: null, before: null });
    expect(decidedOn([decision(finding, { figures: ['x', 'y'] })], finding).now).toBeNull();
    expect(decidedOn([decision(finding, { kind: 'arithmetic' })], finding).now).toBeNull();
  });

  it('opens a finding again when what was said has changed, and remembers what was decided', () => {
    const stands = decision(finding);
    const changed = pairFinding({ relation: 'differs' }, a, { ...b, words: '110个' });
    expect(decidedOn([stands], changed)).toEqual({ now: null, before: stands });
    expect(decidedOn([stands], pairFinding({ relation: 'compatible' }, a, b)).now).toBeNull();
    const again = decision(changed, { id: 'r2', as: 'accepted' });
    expect(decidedOn([stands, again], changed)).toEqual({ now: again, before: null });
    expect(decidedOn([stands, again], finding).now).toBe(stands);
  });

  it('opens arithmetic again when its numbers have changed', () => {
    const of = (points: string) =>
      sumsOf(projectOf({ words: `失业率由11.3%提高到18.5%,提高${points}个百分点。` })).map(arithmeticFinding);
    const [wrong] = of('7.5');
    const [right] = of('7.2');
    expect(wrong?.figures).toEqual(right?.figures);
    const stands = decision(wrong ?? finding);
    expect(decidedOn([stands], wrong ?? finding).now).toBe(stands);
    expect(decidedOn([stands], right ?? finding)).toEqual({ now: null, before: stands });
  });
});

describe('seriesOf', () => {
  const course = (...said: readonly { readonly words: string; readonly date?: string }[]) =>
    ledger(projectOf(...said)).groups.map((group) =>
      seriesOf(group).map(({ entry, span, isSaid }) => [entry.reading.value, Math.floor(span.from), isSaid]),
    );

  it('DAT-5 puts the values of one measure in the order of their times', () => {
    expect(
      course({ words: '2021年,全省港口吞吐量4.2亿吨。2023年,港口吞吐量5.1亿吨。2022年,港口吞吐量4.7亿吨。' }),
    ).toEqual([
      [
        [4.2e8, 2021, true],
        [4.7e8, 2022, true],
        [5.1e8, 2023, true],
      ],
    ]);
  });

  it('DAT-5 takes the day of the briefing where no time is said', () => {
    const [values] = course(
      { words: '口岸120个。', date: '2022-05-16' },
      { words: '口岸130个。', date: '2024-05-16' },
      { words: '口岸125个。', date: '2023-05-16' },
    );
    expect(values).toEqual([
      [120, 2022, false],
      [125, 2023, false],
      [130, 2024, false],
    ]);
  });

  it('DAT-5 shows no course of two times, of changes, or of stretches of other lengths', () => {
    expect(course({ words: '2021年,港口吞吐量4.2亿吨。2023年,港口吞吐量5.1亿吨。' })).toEqual([[]]);
    expect(
      course({
        words: '2021年,港口吞吐量4.2亿吨。2023年上半年,港口吞吐量2.1亿吨。2022年,港口吞吐量4.7亿吨。',
      }),
    ).toEqual([[]]);
  });
});
