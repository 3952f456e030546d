import type { PartBody } from '../../../../../shared/project/commands';
import type { Decided, Judgeable } from '../../../../../shared/project/ledger/decisions';
import type { Resolution } from '../../../../../shared/project/records';
import { newId } from '../../../state/new-id';
import { dispatch } from '../../../state/project';
import { useSettings } from '../../../state/settings';

/** A finding and what was decided about it. */
export interface Decidable {
  readonly finding: Judgeable;
  readonly decided: Decided;
}

/** Records one decision about some findings, in the place of those that are out of date; whether it was stored. */
export async function record(
  findings: readonly Decidable[],
  as: Resolution['as'],
  words: string,
): Promise<boolean> {
  const { author } = useSettings.getState().settings;
  const at = Date.now();
  const bodies = findings.flatMap(({ finding: { kind, figures, judged }, decided }): PartBody[] => [
    ...(decided.before ? [{ type: 'resolution.remove', resolution: decided.before.id } as const] : []),
    {
      type: 'resolution.add',
      resolution: { id: newId(), kind, figures, judged, as, words: words.trim(), at, by: author },
    },
  ]);
  const [only] = bodies;
  if (only === undefined) return false;
  return (await dispatch(bodies.length === 1 ? only : { type: 'batch', as: 'resolve', bodies })) === null;
}

/** Opens a finding again. */
export function takeBack({ id }: Resolution): void {
  void dispatch({ type: 'resolution.remove', resolution: id });
}
