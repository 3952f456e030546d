import { useTranslation } from 'react-i18next';
import { latestCheck } from '../../../../shared/project/queries';
import type { Comparison } from '../../../../shared/revisions/compare-revisions';
import type { Carried } from '../../../../shared/revisions/plan-carry-over';
import { diffTexts } from '../../../../shared/text/diff';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/field';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import { VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './carried-row.module.css';
import { MarkedText } from './marked-text';

/** A mark of the earlier copy: what becomes of it, and a box that says whether it is to be taken over. */
export function CarriedRow({
  carried,
  comparison,
  isChosen,
  isDisabled,
  onChoose,
}: {
  readonly carried: Carried;
  readonly comparison: Comparison;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const { t } = useTranslation(['revisions', 'marking']);
  const { checks } = useOpenProject();
  const { annotation, kind, reason, before } = carried;
  const check = latestCheck({ checks }, annotation.id);
  const words = (
    <span className={styles['words']} lang={comparison.old.briefing.language}>
      {before}
    </span>
  );
  return (
    <li className={styles['row']}>
      <p className={styles['about']}>
        <span className={styles['kind']} data-kind={annotation.kind}>
          {t(annotation.kind, { ns: 'marking' })}
        </span>
        {check && <VerdictSign verdict={check.verdict} isStale={false} kind={annotation.kind} />}
        {reason && <span>{t(`why.${reason}`)}</span>}
      </p>
      {kind === 'gone' ? (
        <div className={styles['gone']}>
          {words}
          <Button look="quiet" onClick={() => goToAnnotation(annotation)}>
            {t('marks.show')}
          </Button>
        </div>
      ) : (
        <CheckField
          checked={isChosen}
          disabled={isDisabled}
          onChange={({ target }) => onChoose(target.checked)}
        >
          {words}
        </CheckField>
      )}
      {carried.differs && <Differing comparison={comparison} {...carried.differs} />}
    </li>
  );
}

/** How something reads in both copies. */
function Differing({
  comparison: { old, next },
  before,
  after,
}: {
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
}) {
  const { t } = useTranslation('revisions');
  const changes = diffTexts(before, after);
  const ranges = { injected: [], folded: [] };
  return (
    <dl className={styles['differing']}>
      <dt>{t('marks.earlier')}</dt>
      <dd>
        <MarkedText
          side="old"
          text={before}
          language={old.briefing.language}
          ranges={{ ...ranges, words: changes.map((change) => change.before) }}
        />
      </dd>
      <dt>{t('marks.later')}</dt>
      <dd>
        <MarkedText
          side="next"
          text={after}
          language={next.briefing.language}
          ranges={{ ...ranges, words: changes.map((change) => change.after) }}
        />
      </dd>
    </dl>
  );
}
