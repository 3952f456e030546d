import { describe, expect, it } from 'vitest';
import type { Structure } from '../text/structure';
import { readTranscript } from './read-transcript';

/** A text in which `**` sets off what is bold and `#` begins a heading, as a file with formatting has it. */
function formatted(marked: string): { readonly text: string; readonly structure: readonly Structure[] } {
  const structure: Structure[] = [];
  let text = '';
  for (const line of marked.split('\n')) {
    const start = text.length;
    const isHeading = line.startsWith('# ');
    line
      .replace(/^# /, '')
      .split('**')
      .forEach((part, i) => {
        if (i % 2 === 1)
          structure.push({ kind: 'strong', start: text.length, end: text.length + part.length });
        text += part;
      });
    if (isHeading) structure.push({ kind: 'heading', level: 1, start, end: text.length });
    text += '\n';
  }
  return { text, structure };
}

function read(marked: string) {
  const { text, structure } = formatted(marked);
  const { title, speakers, turns } = readTranscript(text, [], { structure });
  return {
    title,
    turns: turns.map(({ speaker, start, end }) => [
      speakers.find(({ id }) => id === speaker)?.name,
      text.slice(start, end),
    ]),
  };
}

describe('a text with formatting', () => {
  it('takes bold names for labels where others of them are sure (SPK-6)', () => {
    const { turns } = read(
      [
        '# Press briefing on the new bridge',
        '**MS. PELL** Good morning.',
        '**QUESTION** Why now?',
        '**MS. PELL** Because it is ready.',
        '**OSSIAN VALE** And paid for.',
        'It **really** is.',
      ].join('\n'),
    );
    expect(turns.map(([name]) => name)).toEqual(['MS. PELL', 'QUESTION', 'MS. PELL', 'OSSIAN VALE']);
    expect(turns[3]?.[1]).toBe('OSSIAN VALE And paid for.\nIt really is.');
  });

  it('takes names on paragraphs of their own, which no blank line sets off (SPK-9)', () => {
    const talk = ['**云泽日报记者**', '桥什么时候通车?', '**市交通局局长 陆远山**', '下个月。'];
    const { turns } = read(['# 大桥建设情况发布会', ...talk, ...talk].join('\n'));
    expect(turns.map(([name]) => name)).toEqual(['云泽日报记者', '陆远山', '云泽日报记者', '陆远山']);
  });

  it('does not take bold words within what is said for labels', () => {
    const { turns } = read(
      ['陆远山: 我们做了三件事。', '**第一件** 修桥。', '**第二件** 修路。', '陆远山: 谢谢。'].join('\n'),
    );
    expect(turns).toHaveLength(2);
  });

  it('prefers a heading for the title (TIT-1)', () => {
    const { title } = read(
      'Harbour Office\n# What the harbour costs\nMS. PELL: Good morning.\nMS. PELL: Bye.',
    );
    expect(title).toBe('What the harbour costs');
  });

  it('does not join short paragraphs', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `This is paragraph number ${i} of a statement that is as long as`,
    );
    const { text, structure } = formatted(`MS. PELL: Good morning.\n${lines.join('\n')}\nMS. PELL: Bye.`);
    const { blocks } = readTranscript(text, [], { structure });
    expect(blocks.length).toBe(32);
  });

  it('finds bold words where injected ones were cut out before them', () => {
    const { text, structure } = formatted('x spam **MS. PELL** Good morning.\n**MS. PELL** Bye.');
    const cut = { start: 0, end: 'x spam '.length };
    const { turns } = readTranscript(text, [cut], { structure });
    expect(turns).toHaveLength(2);
  });
});
