import { useState } from 'react';
import type { Carried } from '../../../../shared/revisions/plan-carry-over';

/** Which marks are to be taken over: the same and the moved, unless somebody says otherwise, and the changed where somebody says so. */
export function useChosen(plan: readonly Carried[]): {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (annotation: string, isChosen: boolean) => void;
} {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = ({ annotation, kind }: Carried): boolean =>
    kind !== 'gone' && (said.get(annotation.id) ?? (kind === 'same' || kind === 'moved'));
  return {
    chosen: new Set(plan.filter(isChosen).map(({ annotation }) => annotation.id)),
    choose: (annotation, isNow) => setSaid(new Map(said).set(annotation, isNow)),
  };
}
