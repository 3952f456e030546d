import { useTranslation } from 'react-i18next';
import { isEncoding } from '../../../shared/import/encodings';
import type { Draft } from '../../../shared/ipc/contract';
import styles from './file-remarks.module.css';

/** What a person should know about the file itself: a guessed encoding, and what was left out or read otherwise. */
export function FileRemarks({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('imports');
  const { encoding, encodings, remarks, badBytes } = draft;
  // What somebody has chosen instead is no guess.
  const isGuessed = encodings.length > 1 && encodings[0] === encoding;
  if (!isGuessed && remarks.length === 0) return null;
  return (
    <ul className={styles['remarks']}>
      {isGuessed && isEncoding(encoding) && (
        <li>{t('encoding.guessed', { encoding: t(`encoding.${encoding}`) })}</li>
      )}
      {remarks.map(({ code, count }) => (
        <li key={code}>
          {t(`remark.${code}`, { count })}
          {code === 'bad-bytes' &&
            ` ${t('bad-bytes.first', {
              places: badBytes
                .map(({ at, line }) => t('bad-bytes.place', { at, line }))
                .join(t('bad-bytes.between')),
            })}`}
        </li>
      ))}
    </ul>
  );
}
