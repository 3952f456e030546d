import type { Settings } from '../../../shared/project/settings';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Sets the theme on the root element and follows the system where that was chosen; the answer stops it. */
export function followTheme(theme: Settings['theme']): () => void {
  const show = (): void => {
    const resolved = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    document.documentElement.dataset['theme'] = resolved;
  };
  show();
  dark.addEventListener('change', show);
  return () => dark.removeEventListener('change', show);
}
