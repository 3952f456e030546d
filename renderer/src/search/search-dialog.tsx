import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { show } from '../app/app-state';
import { beginSearch, changeQuery, endSearch, useSearch } from '../state/search';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { goToHit } from './go-to-hit';
import { moveFocus } from './move-focus';
import { ResultList } from './result-list';
import styles from './search-dialog.module.css';
import { SearchFilters } from './search-filters';
import { SearchStatus } from './search-status';

/** Searches the text and the annotations of all projects; a result opens in place. */
export default function SearchDialog() {
  const { t } = useTranslation(['search', 'ui']);
  const words = useSearch(({ query }) => query.words);
  const answered = useSearch((state) => state.answered);
  const field = useRef<HTMLInputElement>(null);
  const close = (): void => show(null);

  useEffect(() => {
    field.current?.select();
    beginSearch();
    return endSearch;
  }, []);

  return (
    <Dialog
      open
      onClose={close}
      title={t('title')}
      size="large"
      first={field}
      footer={<Button onClick={close}>{t('close', { ns: 'ui' })}</Button>}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: Chromium 114 does not know the element `search`. */}
      <div role="search" aria-label={t('title')} className={styles['screen']} onKeyDown={moveFocus}>
        <div className={styles['asked']}>
          <TextField
            ref={field}
            label={t('words')}
            hint={t('words.hint')}
            spellCheck={false}
            maxLength={500}
            value={words}
            onChange={({ target }) => changeQuery({ words: target.value })}
          />
        </div>
        <SearchFilters />
        <div className={styles['found']}>
          <SearchStatus />
          {answered && (
            <ResultList
              answer={answered.answer}
              onChoose={(place) => {
                close();
                void goToHit(place, answered.query.words);
              }}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
