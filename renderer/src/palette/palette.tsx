import { Dialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { show } from '../app/app-state';
import { readLibrary } from '../state/library';
import dialogStyles from '../ui/dialog.module.css';
import { keysLabel } from '../ui/keys';
import { useCountDialog } from '../ui/open-dialogs';
import { finder } from './matching';
import styles from './palette.module.css';
import { recents, remember } from './recents';
import { type Item, SECTIONS, type SectionName, useSections } from './use-sections';

/** As many lines of a section as are shown at once. */
const MOST: Readonly<Record<SectionName, number>> = {
  actions: 60,
  projects: 12,
  briefings: 12,
  speakers: 30,
  annotations: 30,
};

/** Every action, project, briefing, speaker and mark, by its name; what was used last stands first. */
export default function Palette() {
  const { t } = useTranslation('shell');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Item | null>(null);
  const [isOpen, setIsOpen] = useState(true);
  useCountDialog(isOpen);
  // The list of projects is read when the library is left; names may have changed since.
  useEffect(() => {
    void readLibrary();
  }, []);

  const choose = (item: Item): void => {
    remember(item.key);
    setChosen(item);
    setIsOpen(false);
  };
  // What was chosen is done when the dialog has given the focus back: it may want the focus itself.
  const closed = (): void => {
    show(null);
    void chosen?.run();
  };
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={setIsOpen}
      onOpenChangeComplete={(open) => {
        if (!open) closed();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles['backdrop']} />
        <Dialog.Popup className={styles['popup']} aria-label={t('palette.title')}>
          <Command label={t('palette.title')} shouldFilter={false} loop vimBindings={false}>
            <Command.Input
              className={styles['input']}
              placeholder={t('palette.field')}
              aria-label={t('palette.field')}
              value={query}
              onValueChange={setQuery}
            />
            <Results query={query} onChoose={choose} />
          </Command>
          <p className={styles['foot']} aria-hidden>
            {t('palette.hint')}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Results({ query, onChoose }: { readonly query: string; readonly onChoose: (item: Item) => void }) {
  const { t } = useTranslation('shell');
  const sections = useSections();
  const find = useMemo(() => SECTIONS.map((name) => ({ name, find: finder(sections[name]) })), [sections]);
  const used = useMemo(() => recents(), []);
  const isAsking = query.trim() !== '';
  const last = isAsking ? [] : used.flatMap((key) => findKey(sections, key) ?? []);
  const shown = find
    .map(({ name, find: among }) => {
      // Marks are many, and none is worth a look before anything is asked.
      const found = isAsking || name !== 'annotations' ? among(query) : [];
      return { name, items: found.filter((item) => !last.includes(item)) };
    })
    .filter(({ items }) => items.length > 0);
  const isEmpty = last.length === 0 && shown.length === 0;
  return (
    <>
      <p role="status" className={styles['empty']}>
        {isEmpty && t('palette.empty')}
      </p>
      <Command.List className={styles['list']} label={t('palette.title')} hidden={isEmpty}>
        {last.length > 0 && <Section title={t('palette.recent')} items={last} onChoose={onChoose} />}
        {shown.map(({ name, items }) => (
          <Section
            key={name}
            title={t(`palette.${name}`)}
            items={items.slice(0, MOST[name])}
            more={items.length - MOST[name]}
            onChoose={onChoose}
          />
        ))}
      </Command.List>
    </>
  );
}

function Section({
  title,
  items,
  more = 0,
  onChoose,
}: {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many there are beyond those. */
  readonly more?: number;
  readonly onChoose: (item: Item) => void;
}) {
  const { t } = useTranslation('shell');
  return (
    <Command.Group className={styles['section']} heading={title}>
      {items.map((item) => (
        <Command.Item
          key={item.key}
          value={item.key}
          className={styles['item']}
          onSelect={() => onChoose(item)}
        >
          <span className={styles['name']} lang={item.language}>
            {item.label}
          </span>
          {item.detail && <span className={styles['detail']}>{item.detail}</span>}
          {item.keys && <kbd className={styles['keys']}>{keysLabel(item.keys)}</kbd>}
        </Command.Item>
      ))}
      {more > 0 && (
        <p className={styles['more']} aria-hidden>
          {t('palette.more', { count: more })}
        </p>
      )}
    </Command.Group>
  );
}

function findKey(sections: Readonly<Record<SectionName, readonly Item[]>>, key: string): Item | undefined {
  return SECTIONS.flatMap((name) => sections[name]).find((item) => item.key === key);
}
