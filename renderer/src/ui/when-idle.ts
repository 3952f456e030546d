/** Does pieces of work one by one, each while nothing else is to be done; the function that it gives lets them be. */
export function whenIdle(pieces: readonly (() => unknown)[]): () => void {
  const [piece, ...others] = pieces;
  if (!piece) return () => {};
  let leave = (): void => cancelIdleCallback(waiting);
  const waiting = requestIdleCallback(() => {
    piece();
    leave = whenIdle(others);
  });
  return () => leave();
}
