import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareRevisions, isDifferent, type Revision } from '../../../../shared/revisions/compare-revisions';
import { planCarryOver } from '../../../../shared/revisions/plan-carry-over';
import { useOpenProject } from '../../state/project';
import { Tabs } from '../../ui/tabs';
import styles from './comparison-view.module.css';
import { MarksPart } from './marks-part';
import { QuestionsPart } from './questions-part';
import { TextPart } from './text-part';

type Part = 'text' | 'questions' | 'marks';

/** Two copies of an event held against one another: their words, their questions, and what was marked in the earlier one. */
export function ComparisonView({ old, next }: { readonly old: Revision; readonly next: Revision }) {
  const { t } = useTranslation('revisions');
  const project = useOpenProject();
  const [part, setPart] = useState<Part>('text');
  // The records stay the same for as long as nothing in them has changed.
  const comparison = useMemo(
    () =>
      compareRevisions(
        { briefing: old.briefing, text: old.text },
        { briefing: next.briefing, text: next.text },
      ),
    [old.briefing, old.text, next.briefing, next.text],
  );
  const plan = useMemo(() => planCarryOver(project, comparison), [project, comparison]);
  const { entries, questions } = comparison;
  return (
    <Tabs
      label={t('title')}
      value={part}
      onChoose={setPart}
      className={styles['parts']}
      items={[
        {
          value: 'text',
          label: t('part.text'),
          count: entries.filter((entry) => !entry.isPage && isDifferent(entry)).length,
          panel: <TextPart comparison={comparison} />,
        },
        {
          value: 'questions',
          label: t('part.questions'),
          count: questions.missing.length + questions.added.length,
          panel: <QuestionsPart comparison={comparison} />,
        },
        {
          value: 'marks',
          label: t('part.marks'),
          count: plan.length,
          panel: <MarksPart comparison={comparison} plan={plan} />,
        },
      ]}
    />
  );
}
