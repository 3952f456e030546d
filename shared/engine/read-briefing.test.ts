import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATISTIC_KINDS } from '../figures/findings';
import { overlaps } from '../text/range';
import { inspectionSchema, toInspection } from './inspection';
import { readBriefing } from './read-briefing';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const SOURCE = {
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  mediaType: 'text/plain',
  text: null,
  remarks: [],
};

interface Answers {
  readonly title: string | null;
  readonly language: string;
  readonly date: string | null;
  readonly timeKind: string | null;
  readonly speakers: readonly unknown[];
  readonly turns: readonly { readonly start: number; readonly end: number }[];
  readonly injected: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly furniture: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

const FIXTURES = [
  ['fixtures/briefings/zh-live-spammed.txt', 'fixtures/briefings/zh-live-spammed.answers.json'],
  ['fixtures/briefings/en-podium.txt', 'fixtures/briefings/en-podium.answers.json'],
  ['electron/main/import/sample-briefing.txt', 'fixtures/briefings/sample.answers.json'],
] as const;

describe.each(FIXTURES)('%s', (textPath, answersPath) => {
  const text = read(textPath);
  const answers = JSON.parse(read(answersPath)) as Answers;
  const reading = readBriefing(text);
  const span = ({ start, end, text: slice }: { start: number; end: number; text: string }) => ({
    start,
    end,
    text: slice,
  });

  it('has the title, the language, the date and the kind of times', () => {
    const { title, language, date, timeKind } = reading;
    expect({ title, language, date, timeKind }).toEqual({
      title: answers.title,
      language: answers.language,
      date: answers.date,
      timeKind: answers.timeKind,
    });
  });

  it('has every speaker with title, organisation and role', () => {
    expect(
      reading.speakers.map(({ name, title, organisation, role }) => ({ name, title, organisation, role })),
    ).toEqual(answers.speakers);
  });

  it('has every turn with speaker, role, kind, time, exchange and range', () => {
    const names = new Map(reading.speakers.map(({ id, name }) => [id, name]));
    expect(
      reading.turns.map(({ speaker, role, kind, time, exchange, start, end }) => ({
        speaker: names.get(speaker),
        role,
        kind,
        time,
        exchange,
        start,
        end,
      })),
    ).toEqual(answers.turns);
  });

  it('has every injected string with its exact span, and no other', () => {
    expect(reading.injected.map(span)).toEqual(answers.injected);
  });

  it('has the page text, and none of it in a turn', () => {
    expect(reading.furniture.map(span)).toEqual(answers.furniture);
    expect(reading.furniture.filter((page) => reading.turns.some((turn) => overlaps(turn, page)))).toEqual(
      [],
    );
  });

  it('gives a figure and a claim to the speaker of the turn that it stands in', () => {
    for (const found of [...reading.figures, ...reading.claims]) {
      const turn = reading.turns.find(({ start, end }) => start <= found.start && found.start < end);
      expect(found.speaker).toBe(turn?.speaker ?? null);
      expect(found.exchange).toBe(turn?.exchange ?? null);
      expect(found.text).toBe(text.slice(found.start, found.end));
    }
  });

  it('prints the contract of inspect --json', () => {
    const inspection = toInspection(reading, { ...SOURCE, length: text.length });
    expect(inspectionSchema.parse(JSON.parse(JSON.stringify(inspection)))).toEqual(inspection);
    for (const { start, end, text: slice } of [
      ...inspection.figures,
      ...inspection.claims,
      ...inspection.injected,
      ...inspection.furniture,
    ]) {
      expect(text.slice(start, end)).toBe(slice);
    }
  });
});

describe('claims beside figures (CLM-5)', () => {
  it('lists an ordinal and a claim on the same words once, as a claim', () => {
    const { figures, claims } = readBriefing('这是本港历史上第一次超过100家。亮度排在第二位。');
    expect(claims.map(({ text }) => text)).toEqual(['本港历史上第一次']);
    expect(figures.map(({ kind, text }) => [kind, text])).toEqual([
      ['count', '超过100家'],
      ['ordinal', '第二位'],
    ]);
  });

  it('never lists words of a statistic as a claim', () => {
    const statistics = new Set<string>(STATISTIC_KINDS);
    const scrap = fc.constantFrom(
      ...'首次|最高|最大的|全国|居|前列|唯一|第一次|第一|60万元|3个|约|至少|at most |the largest |the first |12 |ships|，|。| '.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 20 }), (parts) => {
        const { figures, claims } = readBriefing(parts.join(''));
        for (const claim of claims) {
          for (const figure of figures) {
            if (statistics.has(figure.kind) || figure.kind === 'ordinal')
              expect(overlaps(figure, claim)).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('is read without an error, CRLF like LF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readBriefing(text);
        expect(
          inspectionSchema.safeParse(toInspection(reading, { ...SOURCE, length: text.length })).success,
        ).toBe(true);
      }),
    );
    const text = read(FIXTURES[0][0]);
    const windows = readBriefing(text.replaceAll('\n', '\r\n'));
    expect(windows.turns.map(({ kind, time }) => [kind, time])).toEqual(
      readBriefing(text).turns.map(({ kind, time }) => [kind, time]),
    );
  });
});

const real = process.env['PRESSER_REAL_BRIEFING'];
if (!real) console.warn('PRESSER_REAL_BRIEFING is not set: the tests on the real briefing are skipped.');

describe.skipIf(!real)('the real briefing', () => {
  const text = real ? readFileSync(real, 'utf8') : '';
  const reading = real ? readBriefing(text) : null;

  it('has its title, date, times and language', () => {
    expect(reading).toMatchObject({
      language: 'zh-Hans',
      date: '2023-10-30',
      timeKind: 'posted',
      timesStand: 'after',
    });
    expect(reading?.title).toMatch(/^国新办.*发布会$/);
  });

  it('has a host, three officials and seven outlets', () => {
    const names = (role: string) => reading?.speakers.filter((speaker) => speaker.role === role) ?? [];
    expect(names('host').map(({ name: host, title }) => [host, title])).toEqual([
      ['邢慧娜', '国务院新闻办新闻局副局长、新闻发言人'],
    ]);
    expect(
      names('official').map(({ name: official, title, organisation }) => [official, title, organisation]),
    ).toEqual([
      ['张广军', '科学技术部副部长', '科学技术部'],
      ['张安疆', '重庆市人民政府副市长', '重庆市人民政府'],
      ['郑备', '四川省人民政府副省长', '四川省人民政府'],
    ]);
    expect(names('journalist').map(({ organisation }) => organisation)).toEqual([
      '总台央视',
      '封面新闻',
      '科技日报',
      '中国新闻社',
      '中国日报',
      '海报新闻',
      '香港大公报',
    ]);
  });

  it('has twenty turns in seven exchanges, each with its time', () => {
    const turns = reading?.turns ?? [];
    expect(turns.map(({ kind }) => kind)).toEqual([
      ...['opening', 'opening', 'procedural', 'opening', 'procedural'],
      ...Array.from({ length: 7 }, () => ['question', 'answer']).flat(),
      'procedural',
    ]);
    expect(turns.map(({ exchange }) => exchange).filter(Boolean)).toEqual(
      ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7'].flatMap((id) => [id, id]),
    );
    expect(turns[1]).toMatchObject({ speaker: 's2', time: '2023-10-30T15:08:02', start: 368, end: 1195 });
    expect(turns.every(({ time }) => time?.startsWith('2023-10-30T15:'))).toBe(true);
    expect(reading?.timesRunBack).toEqual([]);
  });

  it('has the six injected strings and reads on without them', () => {
    expect(reading?.injected.map(({ start, text: span }) => [start, span])).toEqual([
      [29, '查甜心寶貝包養網'],
      [469, '包養網'],
      [2159, '包養'],
      [2982, '包養網'],
      [5881, '包養'],
      [6493, '包養網排名'],
    ]);
    expect(reading?.injected[1]?.reads).toBe('八项行动,将');
    expect(reading?.injected[5]?.reads).toContain('基因测序');
  });

  it('has the by-line and the comment form as page text', () => {
    expect(reading?.furniture.map(({ rule }) => rule)).toEqual([
      'title-line',
      'label',
      'label',
      'comment-form',
      'comment-form',
      'comment-form',
    ]);
  });
});
