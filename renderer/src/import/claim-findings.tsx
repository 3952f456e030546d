import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../shared/ipc/contract';
import { InContext } from '../ui/in-context';
import { FindingList, FindingRow } from './finding-row';
import type { DecisionForm } from './use-decisions';

/** The claims without a number, a group beside the figures: each with what it says and the words around it. */
export function ClaimFindings({ draft, form }: { readonly draft: Draft; readonly form: DecisionForm }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { text, reading } = draft;
  return (
    <FindingList title={t('figures.claims')} hint={t('import.claims.hint')} items={reading.claims}>
      {(claim) => (
        <FindingRow
          key={claim.id}
          form={form}
          kind="claims"
          id={claim.id}
          language={form.decisions.language}
          title={claim.text}
          facts={t(`claim.${claim.type}`, { ns: 'findings' })}
          detail={<InContext text={text} start={claim.start} end={claim.end} />}
        />
      )}
    </FindingList>
  );
}
