/** Names a correction: its block, and where it begins in the source, in UTF-16 code units. */
export interface CorrectionName {
  readonly block: string;
  readonly at: number;
}

/** The correction that is drawn at a place in the page, or null. */
export function correctionAround(target: EventTarget | null): CorrectionName | null {
  const drawn = target instanceof Element ? target.closest<HTMLElement>('[data-correction]') : null;
  const block = drawn?.closest<HTMLElement>('[data-block]')?.dataset['block'];
  return drawn && block !== undefined ? { block, at: Number(drawn.dataset['correction']) } : null;
}
