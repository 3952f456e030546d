import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { briefingOnSite, type ProjectSource, verdictCounts } from '../../../../shared/project/source-list';
import { formatDate, formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { verdictKey } from '../../workspace/inspector/verdict-sign';
import { SourceAddress, SourceFile } from '../checking/past-source';
import { SOURCE_COLUMNS } from './arrange-sources';
import { RestingPassages } from './resting-passages';
import styles from './source-row.module.css';

/** One source, and on demand the passages whose checks rest on it. */
export function SourceRow({ source }: { readonly source: ProjectSource }) {
  const { t } = useTranslation(['checks', 'findings']);
  const language = useLanguage();
  const project = useOpenProject();
  const [isOpen, setOpen] = useState(false);
  const passages = useId();
  const { title, publisher, address, file, accessed, checks } = source;
  const own = briefingOnSite(project, source);
  return (
    <tbody className={styles['rows']}>
      <tr>
        <th scope="row" className={styles['title']}>
          {title || '—'}
          {own !== null && (
            <p className={styles['own']}>
              <TriangleAlert size={13} aria-hidden />
              <span>{t('sources.own', { title: own })}</span>
            </p>
          )}
        </th>
        <td>{publisher}</td>
        <td className={styles['place']}>
          {address && <SourceAddress address={address} />}
          {file && <SourceFile file={file} />}
        </td>
        <td>{accessed && formatDate(accessed, language)}</td>
        <td>
          {checks.length === 0 ? (
            <span className={styles['unused']}>{t('sources.unused')}</span>
          ) : (
            <Button
              look="quiet"
              icon={isOpen ? ChevronDown : ChevronRight}
              aria-label={t('sources.uses', { count: checks.length, title })}
              aria-expanded={isOpen}
              aria-controls={isOpen ? passages : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {formatNumber(checks.length, language)}
            </Button>
          )}
        </td>
        <td>
          {verdictCounts(checks)
            .map(({ verdict, ofQuotes, count }) => {
              const words = t(verdictKey(verdict, ofQuotes ? 'quote' : 'figure'), { ns: 'findings' });
              return `${words} ${formatNumber(count, language)}`;
            })
            .join(', ')}
        </td>
      </tr>
      {isOpen && (
        <tr id={passages}>
          <td colSpan={SOURCE_COLUMNS.length + 1} className={styles['passages']}>
            <RestingPassages source={source} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
