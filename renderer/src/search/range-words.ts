import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { ValueRange } from '../../../shared/search/query';

/** A range of numbers in figures: `> 1,000,000,000`, `5–7 %`. */
export function rangeWords({ low, high, lowOpen, highOpen, unit }: ValueRange, language: UiLanguage): string {
  const number = (value: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
  const said =
    low === null
      ? `${highOpen ? '<' : '≤'} ${high === null ? '' : number(high)}`
      : high === null
        ? `${lowOpen ? '>' : '≥'} ${number(low)}`
        : low === high
          ? number(low)
          : `${number(low)}–${number(high)}`;
  return unit === null ? said : `${said} ${unit}`;
}
