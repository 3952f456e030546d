import { z } from 'zod';
import { type Axes, extent, toPage } from './geometry';
import type { Run } from './page-content';

/** A place on the page that leads somewhere: two corners. */
export interface LinkArea {
  readonly corners: readonly number[];
  readonly address: string;
}

/** Where the middle of small letters stands over the line, in sizes of the font. */
const MIDDLE = 0.3;
/** Letters and signs that words and addresses are made of, but for characters that are words themselves. */
const LETTER = /[\p{sc=Latin}\p{sc=Cyrillic}\d/_-]/u;
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;

const linkSchema = z.object({
  subtype: z.literal('Link'),
  unsafeUrl: z.string(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

/** The links of a page's annotations that lead out of the file, wherever to. Links within it are no addresses. */
export function linkAreas(annotations: readonly unknown[], page: readonly number[]): readonly LinkArea[] {
  return annotations.flatMap((annotation) => {
    const link = linkSchema.safeParse(annotation);
    if (!link.success) return [];
    const [x1, y1, x2, y2] = link.data.rect;
    const [, , , , left, top] = toPage([1, 0, 0, 1, x1, y1], page);
    const [, , , , right, bottom] = toPage([1, 0, 0, 1, x2, y2], page);
    return [{ corners: [left, top, right, bottom], address: link.data.unsafeUrl }];
  });
}

/** A run in pieces, so that each piece leads to one address or to none. */
export function splitAtLinks(run: Run, axes: Axes, areas: readonly LinkArea[]): readonly Run[] {
  const middle = run.y - run.size * MIDDLE;
  for (const { corners, address } of areas) {
    const down = extent(corners, axes.down);
    const along = extent(corners, axes.along);
    if (middle < down.from || middle > down.to) continue;
    if (along.to <= run.left || along.from >= run.right) continue;
    const [start, end] = wholeWords(run.text, letterAt(run, along.from), letterAt(run, along.to));
    if (start >= end) continue;
    const others = areas.filter(({ corners: other }) => other !== corners);
    return [
      ...splitAtLinks(part(run, 0, start), axes, others),
      { ...part(run, start, end), address },
      ...splitAtLinks(part(run, end, run.text.length), axes, others),
    ].filter(({ text }) => text !== '');
  }
  return [run];
}

/** The letter whose left edge is nearest to a place; widths of single letters are not known, so they are estimated. */
function letterAt(run: Run, place: number): number {
  const widths = widthsOf(run.text);
  const unit = (run.right - run.left) / widths.reduce((sum, width) => sum + width, 0);
  let at = run.left;
  for (const [index, width] of widths.entries()) {
    if (at + (width * unit) / 2 >= place) return index;
    at += width * unit;
  }
  return run.text.length;
}

/** A range that begins and ends with a word: places are estimated, and links are set on words. */
function wholeWords(text: string, from: number, to: number): readonly [start: number, end: number] {
  const isInWord = (at: number) => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  const nearest = (at: number) => {
    let back = at;
    let ahead = at;
    while (isInWord(back)) back -= 1;
    while (isInWord(ahead)) ahead += 1;
    return at - back <= ahead - at ? back : ahead;
  };
  let start = nearest(from);
  let end = nearest(to);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,.;:，。；：]/.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

function part(run: Run, start: number, end: number): Run {
  const widths = widthsOf(run.text);
  const sum = (to: number) => widths.slice(0, to).reduce((total, width) => total + width, 0);
  const unit = (run.right - run.left) / sum(run.text.length);
  return {
    ...run,
    text: run.text.slice(start, end),
    isAfterSpace: start === 0 && run.isAfterSpace,
    left: run.left + sum(start) * unit,
    right: run.left + sum(end) * unit,
  };
}

function widthsOf(text: string): readonly number[] {
  return text.split('').map((letter) => (WIDE.test(letter) ? 2 : 1));
}
