import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../shared/search/run-query';
import { useLanguage } from '../i18n/use-language';
import { VerdictSign } from '../workspace/inspector/verdict-sign';
import { Marked } from './marked';
import styles from './result-list.module.css';

/** A place that was found: what it is, who spoke, and the words with what was looked for marked in them. */
export function Result({ hit, onChoose }: { readonly hit: SearchHit; readonly onChoose: () => void }) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  return (
    <li>
      <button type="button" data-result className={styles['result']} onClick={onChoose}>
        <span className={styles['about']} lang={language}>
          <span className={styles['kind']} data-kind={hit.kind}>
            {t(`is.${hit.kind}`)}
          </span>
          {hit.verdict && <VerdictSign verdict={hit.verdict} isStale={false} kind={hit.kind} />}
          {hit.speaker && <span>{hit.speaker}</span>}
        </span>
        <span className={styles['words']}>
          <span className={styles['around']}>{hit.before}</span>
          <Marked {...hit.snippet} />
          <span className={styles['around']}>{hit.after}</span>
        </span>
      </button>
    </li>
  );
}
