import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/ipc/contract';
import { findInvisibles } from '../../../shared/text/invisibles/find-invisibles';
import { showInvisibles } from '../state/invisibles';
import { CheckField } from '../ui/field';
import { surroundingsIn } from '../workspace/invisibles/surroundings';
import { useShowing } from '../workspace/invisibles/use-showing';
import { EncodingField } from './encoding-field';
import { FormattedText } from './formatted-text';
import styles from './text-preview.module.css';

const SHOWN = 20_000;

/** The text as it will be kept, to see whether the encoding was guessed right, and to choose another one. */
export function TextPreview({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('correcting');
  const text = draft.text.slice(0, SHOWN);
  const showing = useShowing(draft.text);
  const hasInvisibles = useMemo(
    () => findInvisibles(text, surroundingsIn(draft.text)).length > 0,
    [text, draft.text],
  );
  return (
    <>
      {draft.encodings.length > 0 && (
        <div className={styles['encoding']}>
          <EncodingField draft={draft} />
        </div>
      )}
      {hasInvisibles && (
        <CheckField
          className={styles['invisibles']}
          checked={showing !== null}
          onChange={({ target }) => showInvisibles(target.checked)}
        >
          {t('invisibles.show')}
        </CheckField>
      )}
      <div className={styles['text']}>
        <FormattedText text={text} structure={draft.structure} showing={showing} />
      </div>
    </>
  );
}
