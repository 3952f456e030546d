import { useTranslation } from 'react-i18next';
import { currentBriefings } from '../../../shared/project/links';
import type { Project } from '../../../shared/project/records';
import { SelectField } from '../ui/field';
import { relationTo } from './relation-to';
import type { DecisionForm } from './use-decisions';

/** What the briefing is to those that the project has: another copy of one, or the same event in another language. */
export function RelationField({ form, project }: { readonly form: DecisionForm; readonly project: Project }) {
  const { t } = useTranslation('revisions');
  const { decisions, relation, setRelated } = form;
  const briefings = currentBriefings(project);
  if (briefings.length === 0) return null;
  return (
    <SelectField
      label={t('import.relation')}
      value={relation?.other ?? ''}
      options={[
        { value: '', label: t('import.relation.none') },
        ...briefings.map((briefing) => ({
          value: briefing.id,
          label: t(`import.relation.${relationTo(briefing, decisions.language).kind}`, {
            title: briefing.title,
          }),
        })),
      ]}
      onChoose={(briefing) => setRelated(briefing || null)}
    />
  );
}
