import { useEffect, useRef, useState } from 'react';
import styles from './tooltip-layer.module.css';

interface Tip {
  readonly text: string;
  readonly keys: string | undefined;
  readonly at: DOMRect;
}

const SHOW_AFTER = 500;
const HIDE_AFTER = 120;

/**
 * The one tooltip of the window: elements say what it shows with `data-tip` and `data-keys`. It repeats
 * names and shortcuts that assistive technology knows already, so it is hidden from it.
 */
export function TooltipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: number | undefined;
    const later = (next: Tip | null, wait: number): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setTip(next), wait);
    };
    const over = ({ target }: Event): void => {
      if (!(target instanceof Element) || layer.current?.contains(target)) return;
      const owner = target.closest<HTMLElement>('[data-tip]');
      const { tip: text, keys } = owner?.dataset ?? {};
      later(
        owner && text ? { text, keys, at: owner.getBoundingClientRect() } : null,
        text ? SHOW_AFTER : HIDE_AFTER,
      );
    };
    const focus = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) over(event);
    };
    const hide = (): void => {
      window.clearTimeout(timer);
      setTip(null);
    };
    const key = ({ key: pressed }: KeyboardEvent): void => {
      if (pressed === 'Escape') hide();
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', hide);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', key);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('scroll', hide, true);
      document.removeEventListener('keydown', key);
    };
  }, []);

  if (!tip) return null;
  const { at } = tip;
  const isLow = at.bottom + 40 > window.innerHeight;
  const middle = Math.min(Math.max((at.left + at.right) / 2, 110), window.innerWidth - 110);
  return (
    <div
      ref={layer}
      className={styles['tip']}
      data-side={isLow ? 'above' : 'below'}
      style={{ left: middle, top: isLow ? at.top - 6 : at.bottom + 6 }}
      aria-hidden
    >
      {tip.text}
      {tip.keys && <kbd className={styles['keys']}>{tip.keys}</kbd>}
    </div>
  );
}
