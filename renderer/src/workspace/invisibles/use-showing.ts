import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { INVISIBLE_KINDS, LOOK_ALIKE_SCRIPTS } from '../../../../shared/text/invisibles/invisible';
import type { BoxWords } from '../../editor/plugins/invisibles/boxes';
import type { Showing } from '../../editor/plugins/invisibles/state';
import { useInvisibles } from '../../state/invisibles';
import { surroundingsIn } from './surroundings';

/** What the characters of a text that cannot be seen are shown by; null while nobody wants to see them. */
export function useShowing(text: string): Showing | null {
  const shown = useInvisibles((state) => state.shown);
  const { t } = useTranslation('findings');
  return useMemo(
    () => (shown ? { surroundings: surroundingsIn(text), words: boxWords(t) } : null),
    [shown, text, t],
  );
}

function boxWords(t: TFunction<'findings'>): BoxWords {
  const scripts = named(LOOK_ALIKE_SCRIPTS, (script) => t(`look-alike.${script}`));
  return {
    kinds: named(INVISIBLE_KINDS, (kind) => t(`invisible.${kind}`)),
    scripts,
    looksLike: (script, like) => t('look-alike', { script: scripts[script], like }),
  };
}

function named<K extends string>(keys: readonly K[], name: (key: K) => string): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<K, string>;
}
