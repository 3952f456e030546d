import type { TextRange } from '../text/range';
import type { FurnitureRule } from './findings';
import type { Layout } from './layout';
import type { PlacedTimes } from './time-placing';
import type { TitleFinding } from './title';

/** A paragraph with what it belongs to. */
export interface Paragraph extends TextRange {
  /** Index of the label whose words it is; null before the first one. */
  readonly label: number | null;
  /** Why it is page text; null for words. */
  readonly rule: FurnitureRule | null;
}

/** Narrower lines than this end a wrapped paragraph by themselves, in UTF-16 code units. */
const NARROW = 36;
const LIST_ITEM = /^(?:[-•*–]\s|[(（]?\d{1,2}[.)）、]\s?|[(（][一二三四五六七八九十]+[)）])/;

/** Paragraphs in order: one a line, or, in a wrapped text, the lines up to a blank one, or one a cue (TRN-2). */
export function paragraphsOf(layout: Layout): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let label: number | null = null;
  let open: { start: number; end: number } | null = null;
  const close = (): void => {
    if (open && open.end > open.start) {
      paragraphs.push({ start: open.start, end: open.end, label, rule: null });
    }
    open = null;
  };
  layout.roles.forEach((role, i) => {
    const line = layout.lines[i];
    if (!line) return;
    switch (role.is) {
      case 'label':
        close();
        label = label === null ? 0 : label + 1;
        if (role.label.words !== null) open = { start: role.label.words, end: line.end };
        break;
      case 'text': {
        if (!goesOn(layout, i)) close();
        open = open ? { start: open.start, end: line.end } : { start: line.start, end: line.end };
        break;
      }
      case 'furniture':
        close();
        paragraphs.push({ start: line.start, end: line.end, label: null, rule: role.rule });
        break;
      case 'blank':
      case 'time':
        close();
    }
  });
  close();
  return paragraphs;
}

/** Whether a line of text goes on with the paragraph above it: in a wrapped text, and within one cue of subtitles. */
function goesOn(layout: Layout, line: number): boolean {
  if (layout.inCues) return true;
  return layout.wrapped && !LIST_ITEM.test(layout.lines[line]?.text ?? '') && !isNarrow(layout, line - 1);
}

function isNarrow(layout: Layout, line: number): boolean {
  const role = layout.roles[line];
  return role?.is === 'text' && (layout.lines[line]?.text.length ?? 0) < NARROW;
}

/**
 * Paragraphs with the last two decisions made: the name of the site leaves the title's line (TIT-2), and what stands
 * after the last time of a live page, where each time closes a post, is page text (FUR-5).
 */
export function settledParagraphs(
  layout: Layout,
  times: PlacedTimes,
  title: TitleFinding | null,
): readonly Paragraph[] {
  const lastTime = layout.roles.findLastIndex((role) => role.is === 'time');
  const closed =
    times.stand === 'after' && times.oneEach
      ? (layout.lines[lastTime]?.end ?? layout.text.length)
      : layout.text.length;
  return paragraphsOf(layout).flatMap((paragraph): readonly Paragraph[] => {
    const suffix = title?.suffix;
    if (title && suffix && paragraph.start <= title.range.start && paragraph.end === suffix.end) {
      return [
        { ...paragraph, end: title.range.end },
        { ...suffix, label: null, rule: 'title-line' },
      ];
    }
    const isAfterAll = paragraph.start > closed && paragraph.rule === null;
    return [isAfterAll ? { ...paragraph, label: null, rule: 'menu' } : paragraph];
  });
}
