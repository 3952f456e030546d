import { useEffect } from 'react';
import { useProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { isTextField } from '../../ui/keys';
import { isDialogOpen } from '../../ui/open-dialogs';
import { toggleTag } from './change-tags';
import { recentTags } from './recent-tags';

/** 1 to 9 put the recent tags on the quote that is looked at, or take them off; not while somebody types. */
export function useTagKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
      if (!/^[1-9]$/.test(key) || ctrlKey || altKey || metaKey || shiftKey || event.repeat) return;
      if (event.defaultPrevented || isTextField(event.target) || isDialogOpen()) return;
      if (event.target instanceof HTMLSelectElement) return;
      const { open } = useProject.getState();
      const { active } = useWorkspace.getState();
      const quote = open?.project.annotations.find(({ id }) => id === active);
      if (open?.opening.access !== 'write' || quote?.kind !== 'quote') return;
      const tag = recentTags(open.project.annotations, quote)[Number(key) - 1];
      if (tag === undefined) return;
      event.preventDefault();
      void toggleTag(quote, tag);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
