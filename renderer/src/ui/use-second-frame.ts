import { startTransition, useEffect, useState } from 'react';

/** False until the first frame is on the screen: for what may come a moment after the essential. */
export function useSecondFrame(): boolean {
  const [isSecond, setSecond] = useState(false);
  useEffect(() => {
    // The next frame's callbacks run just before it is drawn; those of the one after, when it has been.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setSecond(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isSecond;
}
