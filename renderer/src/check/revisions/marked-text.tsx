import { useTranslation } from 'react-i18next';
import type { TextRange } from '../../../../shared/text/range';
import styles from './marked-text.module.css';
import { type PieceKind, piecesOf } from './pieces';

/** Words of one of two copies: what only the earlier one has is struck out, what only the later one has underlined. */
export function MarkedText({
  side,
  text,
  ranges,
  language,
}: {
  readonly side: 'old' | 'next';
  readonly text: string;
  readonly ranges: Readonly<Record<PieceKind, readonly TextRange[]>>;
  /** Of the words. */
  readonly language: string;
}) {
  const { t } = useTranslation('revisions');
  const Other = side === 'old' ? 'del' : 'ins';
  return (
    <p className={styles['text']} lang={language}>
      {piecesOf(text, ranges).map((piece) => {
        switch (piece.kind) {
          case 'injected':
            return (
              <s key={piece.start} className={styles['injected']} data-tip={t('injected.tip')}>
                {piece.text}
              </s>
            );
          case 'words':
            return (
              <Other key={piece.start} className={styles['other']}>
                {piece.text}
              </Other>
            );
          case 'folded':
            return (
              <span key={piece.start} className={styles['folded']} data-tip={t('folded.tip')}>
                {piece.text}
              </span>
            );
          default:
            return <span key={piece.start}>{piece.text}</span>;
        }
      })}
    </p>
  );
}
