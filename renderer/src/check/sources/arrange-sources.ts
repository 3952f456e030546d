import { hostOf } from '../../../../shared/checks/hosts';
import type { ProjectSource } from '../../../../shared/project/source-list';

/** What the list of sources can be sorted by. */
export const SOURCE_COLUMNS = ['title', 'publisher', 'address', 'accessed', 'uses'] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** How the list is sorted; null leaves it as it is, what was named last first. */
export type SourceOrder = { readonly by: SourceColumn; readonly isDown: boolean } | null;

/**
 * The sources in which each word of the filter stands (title, publisher, address or file), in an order. What has
 * nothing in a column comes last, whichever way that is sorted.
 */
export function arrangeSources(
  sources: readonly ProjectSource[],
  filter: string,
  order: SourceOrder,
  language: string,
): readonly ProjectSource[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = sources.filter(({ title, publisher, address, file }) => {
    const text = `${title} ${publisher} ${address} ${file?.fileName ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (order === null) return fitting;
  const { by, isDown } = order;
  const { compare } = new Intl.Collator(language, { numeric: true });
  return fitting.toSorted((one, other) => {
    const [a, b] = [textIn(one, by), textIn(other, by)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return isDown ? compare(b, a) : compare(a, b);
  });
}

/** The next order when the head of a column is pressed: up, down, and as it was. */
export function nextOrder(order: SourceOrder, by: SourceColumn): SourceOrder {
  if (order?.by !== by) return { by, isDown: false };
  return order.isDown ? null : { by, isDown: true };
}

function textIn(source: ProjectSource, by: SourceColumn): string {
  switch (by) {
    case 'address':
      return hostOf(source.address) ?? source.address;
    case 'uses':
      return String(source.checks.length);
    default:
      return source[by];
  }
}
