import type { Settings } from '../../../shared/project/settings';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const contrast = window.matchMedia('(prefers-contrast: more)');

type Appearance = Pick<Settings, 'theme' | 'contrast' | 'textSize' | 'typeface'>;

/**
 * Says on the root element what tokens.css shows: theme, contrast, text size and typeface. It follows the
 * system where that was chosen; the answer stops it.
 */
export function followAppearance({ theme, contrast: chosen, textSize, typeface }: Appearance): () => void {
  const { dataset } = document.documentElement;
  const show = (): void => {
    dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    dataset['contrast'] = chosen === 'more' || contrast.matches ? 'more' : 'plain';
  };
  show();
  dataset['textSize'] = textSize;
  dataset['typeface'] = typeface;
  dark.addEventListener('change', show);
  contrast.addEventListener('change', show);
  return () => {
    dark.removeEventListener('change', show);
    contrast.removeEventListener('change', show);
  };
}
