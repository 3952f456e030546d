import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBriefing } from '../engine/read-briefing';

const folder = join(import.meta.dirname, '../../fixtures/briefings');
const texts = readdirSync(folder).filter((name) => name.startsWith('zh-') && name.endsWith('.txt'));

const HAN = '[\\u3007\\u3400-\\u9fff]';
const JOINT = new RegExp(`(?<=${HAN})(?=\\d)|(?<=[\\d%])(?=${HAN})`, 'g');
const GAP = new RegExp(`(?<=${HAN})[ \\u2005](?=\\d)|(?<=[\\d%])[ \\u2005](?=${HAN})`, 'g');

const solid = (text: string) => text.replace(GAP, '');

/** What is found, but for where: with its words as they are without gaps. */
function findings(text: string) {
  const { title, date, turns, speakers, figures, claims, injected, furniture } = readBriefing(text);
  const words = (found: { readonly text: string }) => solid(found.text);
  return {
    head: { title: solid(title ?? ''), date },
    turns: turns.map(({ speaker, kind, time, exchange }) => ({ speaker, kind, time, exchange })),
    speakers,
    figures: figures.map(({ start, end, ...figure }) => ({
      ...figure,
      text: words(figure),
      of: solid(figure.of ?? ''),
    })),
    claims: claims.map(words),
    injected: injected.map(words),
    furniture: furniture.map(words),
  };
}

describe.each(texts)('%s with a gap between Chinese characters and digits (FIG-5)', (name) => {
  const text = solid(readFileSync(join(folder, name), 'utf8'));
  test.each([
    ['space', ' '],
    ['quarter-em space', '\u2005'],
  ])('%s', (_, gap) => {
    expect(findings(text.replace(JOINT, gap))).toEqual(findings(text));
  });
});

describe('raised digits (FIG-10)', () => {
  test.each([
    ['增长5.2¹个百分点', 5.2, 'pp'],
    ['增长5.2①个百分点', 5.2, 'pp'],
    ['grew by 5.2¹² per cent', 5.2, '%'],
    ['共10⁶人', 1_000_000, '人'],
    ['10⁶ tonnes of sand', 1_000_000, 't'],
    ['210² tonnes of sand', 210, 't'],
    ['12 km² of land', 12, 'km²'],
    ['面积12平方公里³', 12, 'km²'],
    ['浓度为30微克/m³', 30, 'μg/m³'],
  ])('%s', (text, value, unit) => {
    expect(readBriefing(text).figures).toMatchObject([{ value, unit }]);
  });
});
