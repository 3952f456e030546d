import { useCallback, useState } from 'react';
import { useArrivals } from '../state/arrivals';
import { KeepDialog } from './keep-dialog';
import { MergeDialog } from './merge-dialog';

/** What becomes of a project file that has arrived. Several come one after the other. */
export default function ArrivalDialog() {
  const arrival = useArrivals(({ arrivals }) => arrivals[0]);
  const [merging, setMerging] = useState<string | null>(null);
  const back = useCallback(() => setMerging(null), []);
  if (!arrival) return null;
  const { id, known } = arrival;
  if (known && merging === id) {
    return <MergeDialog key={id} arrival={arrival} known={known} onBack={back} />;
  }
  return <KeepDialog key={id} arrival={arrival} onMerge={() => setMerging(id)} />;
}
