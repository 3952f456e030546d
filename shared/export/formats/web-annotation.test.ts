import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anyProject, briefingOf } from '../../../fixtures/projects/any-project';
import { exportInput, exportProject, exportText } from '../../../fixtures/projects/export-project';
import { compareQuote } from '../../anchoring/compare-quote';
import type { ExportInput } from '../document';
import { exportWebAnnotations } from './web-annotation';

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int(),
  end: z.int(),
});
const collectionSchema = z.object({
  total: z.int(),
  first: z.object({
    items: z.array(
      z.object({
        id: z.url(),
        type: z.literal('Annotation'),
        motivation: z.string(),
        body: z.array(z.looseObject({ type: z.string(), purpose: z.string() })),
        target: z.array(
          z.object({
            source: z.string(),
            selector: z.union([z.tuple([quoteSelector]), z.tuple([quoteSelector, positionSelector])]),
          }),
        ),
      }),
    ),
  }),
});

function read(input: ExportInput) {
  const made = exportWebAnnotations(input);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return collectionSchema.parse(JSON.parse(made.value));
}

/** Anchors by the quote alone, as Hypothesis does: of all places, the one whose surroundings fit. */
function anchorByQuote(text: string, { exact, prefix, suffix }: z.infer<typeof quoteSelector>): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const fits = text.slice(0, at).endsWith(prefix) && text.slice(at + exact.length).startsWith(suffix);
    if (fits) places.push(at);
  }
  return places;
}

/** Anchors by the position alone: offsets in code points. */
function anchorByPosition(text: string, { start, end }: z.infer<typeof positionSelector>): string {
  return [...text].slice(start, end).join('');
}

describe('exportWebAnnotations', () => {
  it('says what was marked, why, by whom, and what it came to', () => {
    const { total, first } = read(exportInput({ language: 'en' }));
    expect(total).toBe(5);
    const byId = new Map(first.items.map((item) => [item.id.split('#')[1], item]));
    expect([...byId].map(([id, { motivation }]) => [id, motivation])).toEqual([
      ['quote', 'assessing'],
      ['unchecked', 'highlighting'],
      ['figure', 'assessing'],
      ['claim', 'assessing'],
      ['note', 'commenting'],
    ]);
    const made = { creator: { type: 'Person', name: 'Ada' }, created: '2024-05-16T02:00:00.000Z' };
    const text = { type: 'TextualBody', format: 'text/plain' };
    expect(byId.get('figure')?.body).toEqual([
      { ...text, value: '张港', purpose: 'identifying' },
      { ...text, value: 'imprecise', purpose: 'assessing', language: 'en', ...made },
      { ...text, value: '-约6台', purpose: 'commenting', ...made },
      { type: 'SpecificResource', source: 'https://stats.example/ports', purpose: 'linking' },
    ]);
    expect(byId.get('quote')?.body).toEqual(
      expect.arrayContaining([
        { ...text, value: '港口', purpose: 'tagging', ...made },
        { ...text, value: 'as said', purpose: 'assessing', language: 'en', ...made },
      ]),
    );
    expect(byId.get('quote')?.target).toHaveLength(2);
  });

  it('names the page and its copy, or the source alone', () => {
    const made = exportWebAnnotations(exportInput());
    expect(made.ok && JSON.parse(made.value).first.items[0].target[0]).toMatchObject({
      source: 'https://www.harbour.example/briefing',
      state: { type: 'TimeState', cached: `urn:sha256:${'a'.repeat(64)}` },
    });
    const briefing = briefingOf(exportProject);
    const bare = { ...briefing, source: { ...briefing.source, address: null } };
    const [item] = read(exportInput({}, { ...exportProject, briefings: [bare] })).first.items;
    expect(item?.target[0]?.source).toBe(`urn:sha256:${'a'.repeat(64)}`);
  });

  it('is anchored by position and by quote where characters beyond the basic plane stand before', () => {
    const targets = read(exportInput()).first.items.flatMap(({ target }) => target);
    expect(targets.map(({ selector: [quote] }) => quote.exact)).toEqual([
      '“一带一路”合作',
      '我们搬走了6台起重机',
      '1',
      '6台',
      '是历史最高',
      '“江豚”',
    ]);
    for (const { selector } of targets) {
      const [quote, position] = selector;
      expect(position && anchorByPosition(exportText, position)).toBe(quote.exact);
      expect(anchorByQuote(exportText, quote)).toHaveLength(1);
    }
  });

  it('is anchored in the source whatever is marked and corrected', () => {
    fc.assert(
      fc.property(anyProject, ({ project, text }) => {
        const briefing = briefingOf(project);
        const input = exportInput({ briefing: briefing.id }, project);
        const { items } = read({ ...input, texts: { [briefing.source.sha256]: text } }).first;
        expect(items).toHaveLength(project.annotations.length);
        for (const { id, target } of items) {
          const annotation = project.annotations.find((one) => id.endsWith(`#${encodeURIComponent(one.id)}`));
          if (!annotation) throw new Error(id);
          const ranges = compareQuote(briefing, text, annotation.anchor).ranges.filter(
            ({ start, end }) => start < end,
          );
          const positions = target.flatMap(({ selector }) => selector[1] ?? []);
          expect(positions).toHaveLength(ranges.length);
          positions.forEach((position, index) => {
            // A mark that begins within a character is anchored on all of it.
            expect(anchorByPosition(text, position)).toContain(
              text.slice(ranges[index]?.start, ranges[index]?.end),
            );
          });
          for (const { selector } of target) {
            if (selector[1] === undefined) continue;
            expect(anchorByPosition(text, selector[1])).toBe(selector[0].exact);
            expect(anchorByQuote(text, selector[0])).not.toEqual([]);
          }
        }
      }),
    );
  });
});
