import type { FilterImplOptions } from 'liquidjs';
import { catalogues } from '../../messages/catalogues';
import { fill } from '../../messages/fill';
import type { UiLanguage } from '../../project/settings-choices';
import { dateWords } from '../date-words';
import { plain, text } from '../text';
import { Passage } from './passage';

/** A value that a filter cannot do anything with; `filter` names the filter. */
export class BadValue extends Error {
  override readonly name = 'BadValue';
  constructor(readonly filter: string) {
    super(`${filter} cannot be given this`);
  }
}

/**
 * The filters that the product adds to Liquid's own. What they give is written as Markdown where it is put out, so that
 * no word of a briefing is taken for markup.
 */
export function templateFilters(language: UiLanguage): Readonly<Record<string, FilterImplOptions>> {
  return {
    /** The words of a quote, a claim or a note: within a line, or as a block quotation with `"block"`. */
    quote: (value: unknown, form?: unknown) => {
      const words = textAt(value, 'words', 'quote');
      return form === 'block' ? Passage.quotation(words) : Passage.inline(text(words));
    },
    /** A figure's value, verdict, place and sources. */
    figure: (value: unknown) => {
      const line = fieldOf(value, 'line');
      if (!(line instanceof Passage)) throw new BadValue('figure');
      return line;
    },
    /** What a figure is in other units and currencies; in one of them, where one is named. Nothing where it is none. */
    convert: (value: unknown, unit?: unknown) => {
      const conversions = fieldOf(value, 'conversions');
      if (!Array.isArray(conversions)) throw new BadValue('convert');
      return conversions
        .filter((one) => unit === undefined || fieldOf(one, 'unit') === unit)
        .map((one) => textAt(one, 'words', 'convert'))
        .join(catalogues[language].export.semicolon);
    },
    /** A day (ISO 8601) in words of the labels' language. Nothing where there is none. */
    date: (value: unknown) => {
      if (value === null) return '';
      const said = typeof value === 'string' ? dateWords(value, language) : null;
      if (said === null) throw new BadValue('date');
      return said;
    },
    /** One of the forms, by a number and the rules of the labels' language: Chinese has only the last. */
    plural: (value: unknown, ...forms: unknown[]) => {
      const one = forms[0];
      const other = forms.at(-1);
      if (typeof value !== 'number' || typeof other !== 'string') throw new BadValue('plural');
      return new Intl.PluralRules(language).select(value) === 'one' ? one : other;
    },
    /** Words as they are, with nothing in them taken for markup; what is put out without a filter is the same. */
    md: (value: unknown) => (value instanceof Passage ? value : Passage.inline(text(String(value ?? '')))),
    /** A sentence of the labels with its places filled: `{{ words.attribution | fill: who: quote.attribution }}`. */
    fill: (value: unknown, ...places: unknown[]) => {
      if (typeof value !== 'string') throw new BadValue('fill');
      return fill(value, Object.fromEntries(places.flatMap(placeOf)));
    },
  };
}

/** LiquidJS gives a named argument as a pair. */
function placeOf(pair: unknown): [string, string][] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw new BadValue('fill');
  return [[pair[0], plain(String(pair[1] ?? ''))]];
}

function textAt(value: unknown, field: string, filter: string): string {
  const found = fieldOf(value, field);
  if (typeof found !== 'string') throw new BadValue(filter);
  return found;
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, field) ? Reflect.get(value, field) : undefined;
}
