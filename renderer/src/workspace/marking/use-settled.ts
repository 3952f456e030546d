import { useEffect, useState } from 'react';

/** In milliseconds: keys that extend a selection come faster. */
const REST = 300;

/** Whether a value has come to rest: the mouse button is up, and it has not changed for a moment. */
export function useSettled(value: unknown): boolean {
  const [settled, settle] = useState<unknown>(null);
  useEffect(() => {
    let isDown = false;
    let timer = window.setTimeout(() => !isDown && settle(value), REST);
    const down = ({ button }: PointerEvent): void => {
      isDown = button === 0;
    };
    const move = ({ buttons }: PointerEvent): void => {
      isDown = (buttons & 1) === 1;
    };
    const up = (): void => {
      isDown = false;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => settle(value));
    };
    window.addEventListener('pointerdown', down, true);
    window.addEventListener('pointermove', move, true);
    window.addEventListener('pointerup', up, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointerdown', down, true);
      window.removeEventListener('pointermove', move, true);
      window.removeEventListener('pointerup', up, true);
    };
  }, [value]);
  return settled === value;
}
