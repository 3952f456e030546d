import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import { speakerOf } from '../../../../shared/project/queries';
import { find } from '../../../../shared/project/record-list';
import type { Check } from '../../../../shared/project/records';
import { type ProjectSource, sourceKey } from '../../../../shared/project/source-list';
import { isStale } from '../../../../shared/project/staleness';
import { shorten } from '../../../../shared/text/shorten';
import { useOpenProject } from '../../state/project';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import { VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './resting-passages.module.css';

/** How much of a passage stands in a line, in UTF-16 code units. */
const LENGTH = 120;

/** The passages whose checks rest on a source, each with what its check came to and where in the source to look. */
export function RestingPassages({ source }: { readonly source: ProjectSource }) {
  return (
    <ul className={styles['passages']}>
      {source.checks.map((check) => (
        <Passage key={check.id} check={check} source={source} />
      ))}
    </ul>
  );
}

function Passage({ check, source }: { readonly check: Check; readonly source: ProjectSource }) {
  const { t } = useTranslation('checks');
  const project = useOpenProject();
  const annotation = find(project.annotations, check.annotation);
  const briefing = find(project.briefings, annotation?.anchor.briefing ?? '');
  if (!annotation || !briefing) return null;
  const named = check.sources.filter((one) => sourceKey(one) === sourceKey(source));
  return (
    <li className={styles['passage']}>
      <VerdictSign
        verdict={check.verdict}
        isStale={isStale(project, check, annotation)}
        kind={annotation.kind}
      />
      <button
        type="button"
        className={styles['words']}
        data-tip={t('sources.go')}
        lang={briefing.language}
        onClick={() => goToAnnotation(annotation)}
      >
        {shorten(unwrap(annotation.anchor.exact), LENGTH)}
      </button>
      <span className={styles['more']}>
        {[speakerOf(briefing, annotation)?.name, briefing.title, ...named.map(({ locator }) => locator)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
