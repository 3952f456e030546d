import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '../../../../shared/project/records';
import { noteTyping, useOpenProject } from '../../state/project';
import box from '../../ui/box.module.css';
import { cx } from '../../ui/cx';
import { Labelled } from '../../ui/field';
import { NO_OFFER, OfferList, offerAria } from '../../ui/offer-list';
import { useLatest } from '../../ui/use-latest';
import { addTags, changeTags, toggleTag } from './change-tags';
import { tagsToOffer } from './recent-tags';
import styles from './tag-field.module.css';

/** How many tags are offered at once. */
const OFFERED = 8;

/**
 * The tags of a quote. Tags that exist are offered while one types; Enter and Tab take the one that is chosen, or
 * make one of what is typed, and Escape discards it. Words that are left in the box become a tag too, unless an
 * input method is not done with them.
 */
export function TagField({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation(['marking', 'ui']);
  const project = useOpenProject();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(NO_OFFER);
  const input = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);

  const name = cleaned(typed);
  const offers = tagsToOffer(project.annotations, quote)
    .filter((tag) => tag.toLowerCase().includes(name.toLowerCase()))
    .slice(0, OFFERED);
  const isShown = isOpen && offers.length > 0;

  const type = (words: string): void => {
    setTyped(words);
    setOpen(true);
    choose(NO_OFFER);
  };
  const add = (words: string): void => {
    setTyped('');
    choose(NO_OFFER);
    const tags = tagsIn(words);
    if (tags.length > 0) void addTags(quote, tags);
  };
  const leave = useLatest(() => {
    if (!isComposing.current) add(typed);
  });
  // A composition that ends because the box is left is not finished; whoever comes back goes on with it.
  const endComposition = (): void => {
    setTimeout(() => {
      if (document.activeElement === input.current) isComposing.current = false;
    });
  };
  useEffect(() => () => leave.current(), [leave]);
  // While the box holds words that are no tag yet, not everything is saved.
  const holdsWords = name !== '';
  useEffect(() => {
    if (!holdsWords) return;
    noteTyping(1);
    return () => noteTyping(-1);
  }, [holdsWords]);

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const meant = (isShown && offers[chosen]) || typed;
    if (event.key === 'Tab') {
      // The focus goes on to what comes next.
      add(meant);
      return;
    }
    if (event.key === 'Enter') add(meant);
    else if (event.key === 'ArrowDown') {
      setOpen(true);
      choose(Math.min(chosen + 1, offers.length - 1));
    } else if (event.key === 'ArrowUp' && isShown) choose(Math.max(chosen - 1, NO_OFFER));
    else if (event.key === 'Escape' && (isShown || typed !== '')) {
      setOpen(false);
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '' && quote.tags.length > 0) {
      void changeTags(quote.id, (tags) => tags.slice(0, -1));
    } else return;
    event.preventDefault();
  };

  return (
    <Labelled id={id} label={t('quote.tags', { ns: 'ui' })} className={styles['field']}>
      <div className={cx(box['box'], styles['box'])}>
        {quote.tags.map((tag) => (
          <span key={tag} className={styles['tag']}>
            {tag}
            <button
              type="button"
              className={styles['remove']}
              aria-label={t('tags.remove', { tag })}
              onClick={() => {
                void toggleTag(quote, tag);
                input.current?.focus();
              }}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={isShown}
          {...offerAria(id, isShown, chosen)}
          className={styles['input']}
          placeholder={t('tags.add')}
          value={typed}
          onChange={({ target, nativeEvent }) => {
            isComposing.current = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
            // A comma of either script ends a tag.
            if (!isComposing.current && SEPARATOR.test(target.value)) add(target.value);
            else type(target.value);
          }}
          onKeyDown={press}
          onCompositionEnd={endComposition}
          onBlur={() => {
            setOpen(false);
            leave.current();
          }}
        />
      </div>
      <OfferList
        box={id}
        label={t('tags.list')}
        offers={isShown ? offers : []}
        chosen={chosen}
        keyOf={(tag) => tag}
        onTake={add}
      >
        {(tag) => tag}
      </OfferList>
    </Labelled>
  );
}

const SEPARATOR = /[,，、;；]/;

/** Tags are written with commas between them, of either script; each counts once. */
function tagsIn(words: string): readonly string[] {
  return [...new Set(words.split(SEPARATOR).map(cleaned).filter(Boolean))];
}

function cleaned(words: string): string {
  return words.trim().replace(/^#/, '');
}
