import { ExternalLink, FileDown, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileKind } from '../../../../shared/checks/file-kinds';
import { hostOf } from '../../../../shared/checks/hosts';
import type { CheckSource, KeptFile } from '../../../../shared/project/records';
import { presser } from '../../api/presser';
import { formatDate } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { valueOrReport } from '../../state/problems';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import styles from './past-source.module.css';

/** A source of a check: what it is, where in it to look, and what was found there. */
export function PastSource({ source }: { readonly source: CheckSource }) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const { title, publisher, locator, accessed, extract, address, file } = source;
  return (
    <div className={styles['source']}>
      <p className={styles['name']}>
        {[title, publisher, locator, accessed && t('accessed', { date: formatDate(accessed, language) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {extract && <q className={styles['extract']}>{extract}</q>}
      {address && <SourceAddress address={address} />}
      {file && <SourceFile file={file} />}
    </div>
  );
}

/** An address; one of the secure web can be opened in the browser, which the main process asks about first. */
export function SourceAddress({ address }: { readonly address: string }) {
  const { t } = useTranslation('checks');
  const canOpen = /^https:\/\/\S+$/i.test(address) && hostOf(address) !== null;
  return (
    <p className={styles['line']}>
      <bdi className={styles['address']}>{address}</bdi>
      {canOpen && (
        <Button
          look="quiet"
          icon={ExternalLink}
          tip={t('address.open')}
          onClick={() => void valueOrReport(presser.addressOpen({ address }))}
        />
      )}
    </p>
  );
}

/** A kept file: opened where its kind is harmless, else saved as a copy. */
export function SourceFile({ file: { fileName, sha256 } }: { readonly file: KeptFile }) {
  const { t } = useTranslation('checks');
  const { id: project } = useOpenProject();
  const request = { project, sha256 };
  return fileKind(fileName).opens ? (
    <Button
      look="quiet"
      icon={FileText}
      className={styles['file']}
      onClick={() => void valueOrReport(presser.keptFileOpen(request))}
    >
      {t('file.open', { name: fileName })}
    </Button>
  ) : (
    <Button
      look="quiet"
      icon={FileDown}
      className={styles['file']}
      onClick={() => void valueOrReport(presser.keptFileSave(request))}
    >
      {t('file.save', { name: fileName })}
    </Button>
  );
}
