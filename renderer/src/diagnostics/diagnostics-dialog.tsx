import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presser } from '../api/presser';
import { show } from '../app/app-state';
import { valueOrReport } from '../state/problems';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { Dialog } from '../ui/dialog';
import styles from './diagnostics-dialog.module.css';

/** What somebody who looks for a fault has to know, shown before it is copied. */
export default function DiagnosticsDialog() {
  const { t } = useTranslation(['shell', 'ui']);
  const [text, setText] = useState('');
  const [isCopied, setCopied] = useState(false);
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void valueOrReport(presser.appDiagnostics({})).then((told) => setText(told ?? ''));
  }, []);
  const close = (): void => show(null);
  return (
    <Dialog
      open
      onClose={close}
      title={t('diagnostics.title')}
      subtitle={<p className={styles['what']}>{t('diagnostics.what')}</p>}
      size="wide"
      isReadOnly
      first={copy}
      footer={
        <>
          <span role="status" className={styles['copied']}>
            {isCopied && t('diagnostics.copied')}
          </span>
          <Button look="quiet" onClick={close}>
            {t('close', { ns: 'ui' })}
          </Button>
          <Button ref={copy} look="primary" onClick={() => setCopied(copyText(text))}>
            {t('diagnostics.copy')}
          </Button>
        </>
      }
    >
      <pre className={styles['text']}>{text}</pre>
    </Dialog>
  );
}
