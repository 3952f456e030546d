import { type KeyboardEvent, type MouseEvent, useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Paged } from '../../ui/paged';
import { useLatest } from '../../ui/use-latest';
import { pickedTo, toggled } from './picking';
import { useQueueDesk } from './queue-desk';
import { groupsOf } from './queue-groups';
import styles from './queue-list.module.css';
import { QueueRow, rowId } from './queue-row';

/** How many items each key goes on, in the list alone. */
const JUMPS: Readonly<Record<string, number>> = {
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
  PageUp: -10,
  PageDown: 10,
};

/** The list of the queue. The row that is looked at has the focus; picking rows is another matter. */
export function QueueList() {
  const { t } = useTranslation('desk');
  const desk = useQueueDesk();
  const { shown, current, view, focusCalls, step } = desk;
  const id = current?.annotation.id ?? '';
  const isProject = view.scope === 'project';

  useEffect(() => {
    document.getElementById(rowId(id))?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const seen = useLatest(id);
  useEffect(() => {
    // The queue comes up with its tab: the focus stays with the tab that was pressed.
    if (focusCalls === 1 && document.activeElement?.closest('[role="tab"]')) return;
    const row = document.getElementById(rowId(seen.current));
    // Where nothing is left to stand at, the keys are heard all the same.
    (row ?? document.querySelector<HTMLElement>('[data-queue]'))?.focus({ preventScroll: true });
  }, [focusCalls, seen]);

  const latest = useLatest(desk);
  const press = useCallback(
    (event: MouseEvent, to: string) => {
      const { shown: items, current: from, view: before, change, go } = latest.current;
      const isOnBox = event.target instanceof Element && event.target.closest('[data-pick]') !== null;
      if (event.shiftKey)
        change({ picked: pickedTo(before.picked, idsOf(items), from?.annotation.id ?? to, to) });
      else if (event.ctrlKey || event.metaKey || isOnBox) change({ picked: toggled(before.picked, to) });
      go(items.find(({ annotation }) => annotation.id === to) ?? null);
    },
    [latest],
  );
  const jump = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.shiftKey ? EXTENDING[event.key] : JUMPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.shiftKey) {
      const to = shown[current ? shown.indexOf(current) + by : 0]?.annotation.id ?? id;
      desk.change({ picked: pickedTo(view.picked, idsOf(shown), id, to) });
    }
    step(by);
  };

  return (
    <Paged items={shown} at={current ? shown.indexOf(current) : 0}>
      {(page) => (
        <div
          role="listbox"
          aria-label={t('tab.queue')}
          aria-multiselectable
          className={styles['list']}
          onKeyDown={jump}
        >
          {groupsOf(page, isProject).map((group) => {
            const heading = isProject
              ? `${t(`part.${group.part}`)} · ${group.briefing.title || group.briefing.source.fileName}`
              : t(`part.${group.part}`);
            return (
              // biome-ignore lint/a11y/useSemanticElements: within a list box, a group has no other element
              <div key={group.key} role="group" aria-label={heading}>
                <p className={styles['heading']} aria-hidden>
                  {heading}
                </p>
                {group.items.map((item) => (
                  <QueueRow
                    key={item.annotation.id}
                    item={item}
                    isCurrent={item === current}
                    isPicked={view.picked.has(item.annotation.id)}
                    onPress={press}
                  />
                ))}
              </div>
            );
          })}
        </div>
      )}
    </Paged>
  );
}

/** With Shift, arrows pick what they pass over. */
const EXTENDING: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

function idsOf(items: readonly { readonly annotation: { readonly id: string } }[]): readonly string[] {
  return items.map(({ annotation }) => annotation.id);
}
