import type { ProjectSource } from '../../../../shared/project/source-list';

/** How many sources are offered at once. */
const OFFERED = 8;

/**
 * The sources that fit what was typed, in the order in which they are given: each word of it stands in the title, the
 * publisher or the address. One that is just what was typed is no offer unless it brings more than that.
 */
export function sourcesToOffer(known: readonly ProjectSource[], typed: string): readonly ProjectSource[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return known
    .filter(({ title, publisher, address, file }) => {
      if (title === typed && !publisher && !address && !file) return false;
      const text = `${title} ${publisher} ${address}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, OFFERED);
}
