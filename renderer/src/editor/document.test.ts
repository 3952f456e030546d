import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import type { Briefing } from '../../../shared/project/records';
import { buildDocument } from './document';

/** A document in brackets: `[t1(b1) /t2(b2 b3)]`, with `-` for no turn and a stroke where an exchange begins. */
function outline(doc: Node): string {
  const inside = (node: Node, show: (child: Node) => string) => node.children.map(show).join(' ');
  const block = (node: Node) => node.attrs['id'];
  const turn = (node: Node) =>
    `${node.attrs['opensExchange'] ? '/' : ''}${node.attrs['id'] ?? '-'}(${inside(node, block)})`;
  return inside(doc, (section) => `[${inside(section, turn)}]`);
}

function withoutTurns(briefing: Briefing): Briefing {
  const blocks = briefing.blocks.map((block) => ({ ...block, kind: 'preamble' as const, turn: null }));
  return { ...briefing, blocks, turns: [] };
}

/** Makes page text of some blocks. */
function withFurniture(briefing: Briefing, ids: readonly string[], status: 'hidden' | 'shown'): Briefing {
  const page = briefing.blocks.filter(({ id }) => ids.includes(id));
  return {
    ...briefing,
    blocks: briefing.blocks.map((block) =>
      ids.includes(block.id) ? { ...block, kind: 'furniture', turn: null } : block,
    ),
    furniture: page.map(({ id, start, end }) => ({ id, start, end, text: '', rule: 'share', status })),
  };
}

describe('buildDocument', () => {
  it('says where an exchange begins, and makes an article of a turn', () => {
    const { briefing, text } = smallBriefing(['Why six?', 'Six cranes.', 'And ships.']);
    const [t1, t2, t3] = briefing.turns;
    if (!t1 || !t2 || !t3) throw new Error('three turns expected');
    const turns = [{ ...t1, exchange: null }, t2, { ...t3, exchange: 'x2' }];
    const doc = buildDocument({ ...briefing, turns }, text);
    expect(outline(doc)).toBe('[t1(b1) /t2(b2) /t3(b3)]');
    expect(doc.textContent).toBe('Why six?Six cranes.And ships.');
    expect(doc.child(0).child(1).attrs).toMatchObject({
      speaker: { name: 'MS. VANCE', role: 'official' },
      kind: 'answer',
      time: '2024-05-16T10:00:28',
      timeKind: 'posted',
    });
    doc.check();
  });

  it('groups what nobody speaks, a hundred blocks to a section', () => {
    const { briefing, text } = smallBriefing(Array.from({ length: 250 }, (_, i) => `Line ${i}`));
    const doc = buildDocument(withoutTurns(briefing), text);
    expect(doc.children.map((section) => section.child(0).childCount)).toEqual([100, 100, 50]);
    expect(doc.child(0).child(0).attrs['speaker']).toBeNull();
  });

  it('leaves hidden page text out and shows what is wanted', () => {
    const { briefing, text } = smallBriefing(['Why six?', 'Six cranes.', 'Share this']);
    expect(outline(buildDocument(withFurniture(briefing, ['b3'], 'hidden'), text))).toBe('[t1(b1) t2(b2)]');
    const doc = buildDocument(withFurniture(briefing, ['b3'], 'shown'), text);
    expect(outline(doc)).toBe('[t1(b1) t2(b2) -(b3)]');
    expect(doc.child(0).child(2).child(0).attrs['furniture']).toBe(true);
  });

  it('keeps a turn whole around page text in the middle of it', () => {
    const { briefing, text } = smallBriefing(['Why six?', 'Six cranes.', 'Share this', 'And ships.']);
    const blocks = briefing.blocks.map((block) => (block.id === 'b4' ? { ...block, turn: 't2' } : block));
    const doc = buildDocument(withFurniture({ ...briefing, blocks }, ['b3'], 'shown'), text);
    expect(outline(doc)).toBe('[t1(b1) t2(b2 b3 b4)]');
  });

  it('shows the present text', () => {
    const { briefing, text } = smallBriefing(['We moved 6 cranes.']);
    const blocks = briefing.blocks.map((block) => {
      const start = text.indexOf('6');
      return { ...block, corrections: [{ start, end: start + 1, text: 'six' }] };
    });
    expect(buildDocument({ ...briefing, blocks }, text).textContent).toBe('We moved six cranes.');
  });

  it('says where the language is another one than the briefing’s', () => {
    const words = ['今年的调查从三月做到六月。', 'Thank you, and good afternoon.', '73%', '約310公里'];
    const { briefing, text } = smallBriefing(words);
    const languages = (language: Briefing['language']) => {
      const doc = buildDocument({ ...briefing, language }, text);
      return doc.child(0).children.map((turn) => turn.child(0).attrs['language']);
    };
    expect(languages('zh-Hans')).toEqual([null, 'en', null, 'zh-Hant']);
    expect(languages('en')).toEqual(['zh-Hans', null, null, 'zh-Hant']);
  });

  it('tells line feeds of a fixed width from those that were meant', () => {
    const line = 'The divers logged some thousands of separate defects along the';
    const verse = 'Annex Briefing Room\nPort Calder';
    const wrapped = `${Array(8).fill(line).join('\n')}\nquay.`;
    const { briefing, text } = smallBriefing(['Why?', wrapped, verse]);
    const doc = buildDocument(briefing, text);
    const flags = doc.child(0).children.map((turn) => turn.child(0).attrs['wrapped']);
    expect(flags).toEqual([false, true, false]);
  });

  it('has a document for a briefing of which nothing is shown', () => {
    const { briefing, text } = smallBriefing(['Share this']);
    const doc = buildDocument(withFurniture(briefing, ['b1'], 'hidden'), text);
    doc.check();
    expect(doc.textContent).toBe('');
  });
});
