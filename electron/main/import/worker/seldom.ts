/** Does something at once, and not again before `pause` milliseconds of the clock have passed: what comes in between is left out. */
export function seldom<T>(body: (value: T) => void, pause: number, clock: () => number): (value: T) => void {
  let next = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = clock();
    if (now < next) return;
    next = now + pause;
    body(value);
  };
}
