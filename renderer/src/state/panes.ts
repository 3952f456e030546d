import { create } from 'zustand';
import { keep, readKept } from './kept';

export const PANES = ['outline', 'inspector'] as const;
export type Pane = (typeof PANES)[number];

/** How wide each side pane can be made, and is at first, in CSS pixels. */
export const PANE_WIDTHS: Readonly<Record<Pane, { least: number; usual: number; most: number }>> = {
  outline: { least: 160, usual: 250, most: 480 },
  inspector: { least: 300, usual: 390, most: 720 },
};

type Widths = Readonly<Record<Pane, number>>;

/** How wide the side panes are, in CSS pixels; remembered. */
export const usePanes = create<Widths>(() => widthsOf(readKept('panes.widths')));

/** Makes a pane as wide as it can be of what is wanted; null is its usual width. */
export function setPaneWidth(pane: Pane, width: number | null): void {
  usePanes.setState({ [pane]: fitting(pane, width ?? PANE_WIDTHS[pane].usual) });
  keep('panes.widths', usePanes.getState());
}

/** The widths of a value that was kept, whatever it is. */
export function widthsOf(kept: unknown): Widths {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<Pane, unknown>>;
  const widthOf = (pane: Pane): number => {
    const width = given[pane];
    return typeof width === 'number' && Number.isFinite(width)
      ? fitting(pane, width)
      : PANE_WIDTHS[pane].usual;
  };
  return { outline: widthOf('outline'), inspector: widthOf('inspector') };
}

function fitting(pane: Pane, width: number): number {
  const { least, most } = PANE_WIDTHS[pane];
  return Math.round(Math.min(Math.max(width, least), most));
}
