import type { Quote } from '../../../../shared/project/records';
import { useProject } from '../../state/project';
import { editAnnotation } from './annotation-actions';

type Tags = readonly string[];

/** Settles when the changes so far are stored or refused. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the tags of a quote as they are once the changes before are stored, so that keys that come faster than
 * the disk lose none of them. Settles when this one is stored or refused.
 */
export function changeTags(quote: string, change: (tags: Tags) => Tags): Promise<void> {
  const next = last.then(async () => {
    const before = tagsOf(quote);
    const after = before && change(before);
    if (after && after !== before) await editAnnotation(quote, { tags: after });
  });
  last = next;
  return next;
}

/** Puts a tag on a quote, or takes it off. */
export function toggleTag({ id }: Quote, tag: string): Promise<void> {
  return changeTags(id, (tags) =>
    tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag],
  );
}

/** Puts tags on a quote; those that it has are left as they are. */
export function addTags({ id }: Quote, added: Tags): Promise<void> {
  return changeTags(id, (tags) => {
    const fresh = added.filter((tag) => !tags.includes(tag));
    return fresh.length > 0 ? [...tags, ...fresh] : tags;
  });
}

function tagsOf(id: string): Tags | null {
  const found = useProject.getState().open?.project.annotations.find((annotation) => annotation.id === id);
  return found?.kind === 'quote' ? found.tags : null;
}
