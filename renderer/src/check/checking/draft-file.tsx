import { FileText, Paperclip, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '../../../../shared/project/records';
import { formatSize } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import styles from './draft-file.module.css';

/** The file of a source that is being written, or the button that attaches one. */
export function DraftFile({
  file,
  onAttach,
  onDetach,
}: {
  readonly file: KeptFile | null;
  readonly onAttach: () => void;
  readonly onDetach: () => void;
}) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  // The button that takes the file off goes with it; the focus stays at its place.
  const isDetached = useRef(false);
  const takeFocus = (button: HTMLButtonElement | null): void => {
    if (isDetached.current) button?.focus();
    isDetached.current = false;
  };
  if (!file) {
    return (
      <Button
        ref={takeFocus}
        icon={Paperclip}
        tip={t('file.attach.tip')}
        className={styles['attach']}
        onClick={onAttach}
      >
        {t('file.attach')}
      </Button>
    );
  }
  return (
    <p className={styles['file']}>
      <FileText size={15} strokeWidth={1.75} aria-hidden />
      <bdi className={styles['name']}>{file.fileName}</bdi>
      <span className={styles['size']}>{formatSize(file.byteLength, language)}</span>
      <Button
        look="quiet"
        icon={X}
        tip={t('file.detach', { name: file.fileName })}
        onClick={() => {
          isDetached.current = true;
          onDetach();
        }}
      />
    </p>
  );
}
