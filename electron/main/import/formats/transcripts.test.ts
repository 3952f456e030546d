import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../../shared/engine/read-briefing';
import { value } from '../../testing/store-tools';
import { readDocx } from './docx/read-docx';
import { readOdt } from './odt/read-odt';
import { readRtf } from './rtf/read-rtf';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');

const ZH_LIVE = [
  '周韵 opening',
  '沈若川 opening',
  '周韵 procedural',
  '澜河日报记者 question',
  '沈若川 answer',
  '东岸电视台记者 question',
  '陆明珂 answer',
  '周韵 procedural',
];
const EN_PODIUM = [
  'MS. ALDERTON opening',
  'VANE opening',
  'Q question',
  'VANE answer',
  'Q question',
  'VANE answer',
  'MS. ALDERTON procedural',
];

describe('a transcript out of a word processor', () => {
  it.each([
    ['docx/zh-live.docx', readDocx, ZH_LIVE],
    ['odt/zh-live.odt', readOdt, ZH_LIVE],
    ['rtf/zh-gbk.rtf', readRtf, ZH_LIVE],
    ['docx/en-podium.docx', readDocx, EN_PODIUM],
    ['rtf/en-podium.rtf', readRtf, EN_PODIUM],
  ] as const)('%s has the turns that were spoken', async (path, read, expected) => {
    const { text, structure } = value(await read(readFileSync(join(FIXTURES, path)), { name: path }));
    const { turns, speakers } = readBriefing(text, structure);
    const said = turns.map(
      ({ speaker, kind }) => `${speakers.find(({ id }) => id === speaker)?.name} ${kind}`,
    );
    expect(said).toEqual(expected);
  });
});
