import { describe, expect, it } from 'vitest';
import { readBriefing } from '../engine/read-briefing';
import type { Structure } from '../text/structure';

/** A document in which `##` begins a heading, as a file with formatting has it, and what the engine finds in it. */
function read(marked: string) {
  const structure: Structure[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const line of marked.trim().split('\n')) {
    const level = /^#+(?= )/.exec(line)?.[0].length ?? 0;
    const words = line.slice(level).trim();
    if (level > 0) structure.push({ kind: 'heading', level, start, end: start + words.length });
    lines.push(words);
    start += words.length + 1;
  }
  const text = lines.join('\n');
  const { speakers, turns, timeKind, blocks } = readBriefing(text, structure);
  const wordsOf = (turn: string): string =>
    blocks
      .filter((block) => block.turn === turn)
      .map(({ start: from, end }) => text.slice(from, end))
      .join(' | ');
  return {
    timeKind,
    turns: turns.map(({ id, speaker, time }) => {
      const { name, title } = speakers.find((one) => one.id === speaker) ?? {};
      return [name, title, time, wordsOf(id)];
    }),
  };
}

describe('headings that name speakers (SPK-12)', () => {
  it('have the time behind the name, and say whether it was posted', () => {
    const { turns, timeKind } = read(`
# 澜湾市渡轮发布会
2025年9月18日
## 记录稿
### 发布会之前
下午三时举行。
### 澜湾市港务局局长 顾汀 · 15:08:02 发布
各位好。请看:
三艘船。
### Ingrid Vale, Harbour Commissioner · 15:09:11 发布
Thank you.`);
    expect(turns).toEqual([
      ['顾汀', '澜湾市港务局局长', '2025-09-18T15:08:02', '各位好。请看: | 三艘船。'],
      ['Ingrid Vale', 'Harbour Commissioner', '2025-09-18T15:09:11', 'Thank you.'],
    ]);
    expect(timeKind).toBe('posted');
  });

  it('need not be names that any rule knows where each has its time', () => {
    const { turns } = read(`
# Press briefing
### Voice from the back at 00:00:04
Can you hear me?
### Ada Roe, 港务局局长 at 00:00:09
Yes.`);
    expect(turns.map(([name, title, time]) => [name, title, time])).toEqual([
      ['Voice from the back', null, '00:00:04'],
      ['Ada Roe', '港务局局长', '00:00:09'],
    ]);
  });

  it('come again in minutes, beside headings of another level', () => {
    const { turns } = read(`
# Minutes of the Harbour Board
## 1. Budget
### Ann Vance (Treasurer)
Note: we spent less.
### Jonas Weil
Why?
### Ann Vance (Treasurer)
The winter was mild.
## 2. Ferries
### Jonas Weil
Nothing new.`);
    expect(turns.map(([name, , , words]) => [name, words])).toEqual([
      ['Ann Vance', 'Note: we spent less.'],
      ['Jonas Weil', 'Why?'],
      ['Ann Vance', 'The winter was mild.'],
      ['Jonas Weil', 'Nothing new.'],
    ]);
  });

  it('may stand once each below a heading that announces a transcript', () => {
    const { turns } = read(`
# Opening of the bridge
## Transcript
### MAYOR ODA
It is open.
### Harbour Commissioner Ingrid Vale
At last.`);
    expect(turns.map(([name]) => name)).toEqual(['ODA', 'Ingrid Vale']);
  });

  it('read alike in Markdown that is plain text', () => {
    const text = '# 发布会\n\n### 局长 顾汀 · 15:08 发布\n\n各位好。\n\n### 晚报记者 · 15:09 发布\n\n为什么?';
    const { speakers, timeKind } = readBriefing(text);
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['顾汀', 'official'],
      ['晚报记者', 'journalist'],
    ]);
    expect(timeKind).toBe('posted');
  });

  it('are known on paper by the time and the words for it', () => {
    const { turns, timeKind } = read(
      '发布会\n局长 顾汀 · 15:08:02 发布\n各位好。请看: 三艘船。\nIngrid Vale, Commissioner · 15:09:11 发布\nThank you.\n脚注\n1. 见年鉴。',
    );
    expect(turns.map(([name, , , words]) => [name, words])).toEqual([
      ['顾汀', '各位好。请看: 三艘船。'],
      ['Ingrid Vale', 'Thank you.'],
    ]);
    expect(timeKind).toBe('posted');
  });

  it.each([
    [
      'the sections of an article',
      '# 渡轮十年\n## 一、总体情况\n先说船。\n## 二、主要做法\n再说人。\n## 结语\n完。',
    ],
    [
      'sections that come again',
      '# Board\n## Background\nOne.\n## Decision\nTwo.\n## Background\nThree.\n## Decision\nFour.',
    ],
    [
      'a list of persons, each of them once',
      '# Who will speak\n## Ann Vance\nBorn in Port Merrow.\n## Jonas Weil\nA diver.\n## Rosa Oda\nA pilot.',
    ],
    [
      'times at the end of headlines',
      '# Live\n## Storm reaches the coast 14:05\nWind.\n## Ferries stop 15:10\nWaves.\n## All clear 18:00\nSun.',
    ],
  ])('are not %s', (_what, marked) => {
    expect(read(marked).turns).toEqual([]);
  });
});
