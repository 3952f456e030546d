import { create } from 'zustand';
import type { Arrival } from '../../../shared/ipc/contract';

/** Project files that were unpacked and wait to be told what becomes of them; the first one is asked about. */
export const useArrivals = create<{ readonly arrivals: readonly Arrival[] }>(() => ({ arrivals: [] }));

/** Lines up the project files that have arrived. */
export function offerArrivals(list: readonly Arrival[]): void {
  useArrivals.setState(({ arrivals }) => ({ arrivals: [...arrivals, ...list] }));
}

/** Takes an arrival out of the line once it was kept, merged or discarded. */
export function dropArrival(id: string): void {
  useArrivals.setState(({ arrivals }) => ({ arrivals: arrivals.filter((other) => other.id !== id) }));
}
