import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import { describeReading } from '../../../../shared/figures/describe';
import type { FigureReading } from '../../../../shared/figures/findings';
import { catalogues } from '../../../../shared/messages/catalogues';
import type { QueueItem } from '../../../../shared/project/queue';
import { useLanguage } from '../../i18n/use-language';

/** A part of what a figure says: in the words of the screen, or as it was said, in the briefing's language. */
export interface PlainPart {
  readonly name: 'value' | 'of' | 'period' | 'scope' | 'change' | 'basis';
  readonly words: string;
  readonly isAsSaid: boolean;
}

interface PlainWords {
  /** What a figure says: its value, what it counts, when, where, and how it moved. */
  readonly readingParts: (reading: FigureReading) => readonly PlainPart[];
  /** What an item says, on one line of a list; empty where that is only its words. */
  readonly line: (item: QueueItem) => string;
  /** Stands between two parts of a sentence. */
  readonly comma: string;
  readonly semicolon: string;
}

/** Says in the screen's language what is to be checked. */
export function usePlainWords(): PlainWords {
  const { t } = useTranslation('findings');
  const language = useLanguage();
  return useMemo(() => {
    const words = catalogues[language].export;
    const readingParts = (reading: FigureReading): readonly PlainPart[] => {
      const { kind, value, of, period, scope, change, basis } = reading;
      // A date or a time of day has no value of its own; of any other figure that is worth a word.
      const hasValue = value !== null || (kind !== 'date' && kind !== 'time');
      const parts: readonly (readonly [PlainPart['name'], string | null, boolean])[] = [
        ['value', hasValue ? describeReading(reading, words, language) : t(`figure.${kind}`), false],
        ['of', of, true],
        ['period', period, true],
        ['scope', scope, true],
        ['change', change && t(`change.${change}`), false],
        ['basis', basis && t(`basis.${basis}`), false],
      ];
      return parts.flatMap(([name, said, isAsSaid]) =>
        said === null ? [] : [{ name, words: said, isAsSaid }],
      );
    };
    const line = ({ annotation }: QueueItem): string => {
      if (annotation.kind === 'quote') return t(`style.${annotation.style}`);
      if (annotation.kind === 'claim') return annotation.type === null ? '' : t(`claim.${annotation.type}`);
      return readingParts(annotation.reading)
        .slice(0, 2)
        .map(({ words: part }) => unwrap(part))
        .join(words.comma);
    };
    return { readingParts, line, comma: words.comma, semicolon: words.semicolon };
  }, [t, language]);
}
