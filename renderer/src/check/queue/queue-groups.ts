import type { QueueItem, QueuePart } from '../../../../shared/project/queue';
import type { Briefing } from '../../../../shared/project/records';

/** Items that follow each other in one part of the queue; of one briefing, where `byBriefing` says so. */
export interface QueueGroup {
  readonly key: string;
  readonly part: QueuePart;
  readonly briefing: Briefing;
  readonly items: readonly QueueItem[];
}

/** Cuts a list of the queue where its part, or the briefing, changes. */
export function groupsOf(items: readonly QueueItem[], byBriefing: boolean): readonly QueueGroup[] {
  const groups: (QueueGroup & { readonly items: QueueItem[] })[] = [];
  for (const item of items) {
    const { part, briefing } = item;
    const key = byBriefing ? `${part} ${briefing.id}` : part;
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, part, briefing, items: [item] });
  }
  return groups;
}
