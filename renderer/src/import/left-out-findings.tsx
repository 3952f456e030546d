import { useTranslation } from 'react-i18next';
import { isMarkup } from '../../../shared/injection/findings';
import type { Draft } from '../../../shared/ipc/contract';
import { excerpt } from '../ui/excerpt';
import { InContext } from '../ui/in-context';
import { FindingList, FindingRow } from './finding-row';
import type { DecisionForm } from './use-decisions';

interface Props {
  readonly draft: Draft;
  readonly form: DecisionForm;
}

/** Words that nobody said, with the signs and the text as it reads without them; markup is only counted. */
export function InjectedFindings({ draft, form }: Props) {
  const { t } = useTranslation(['ui', 'findings']);
  const { text, reading } = draft;
  const injected = reading.injected.filter((found) => !isMarkup(found));
  const markup = reading.injected.length - injected.length;
  const hint = t(injected.length > 0 ? 'import.injected.hint' : 'import.none');
  return (
    <FindingList
      hint={markup > 0 ? `${hint} ${t('cleanup.markup', { count: markup })}` : hint}
      items={injected}
    >
      {(found) => (
        <FindingRow
          key={found.id}
          form={form}
          kind="injected"
          id={found.id}
          language={form.decisions.language}
          title={<InContext text={text} start={found.start} end={found.end} struck />}
          facts={found.signs.map((sign) => t(`injection-sign.${sign}`, { ns: 'findings' })).join(' · ')}
          detail={t('cleanup.reads', { words: found.reads })}
        />
      )}
    </FindingList>
  );
}

/** Page text that is not the briefing, with the rule that found it. */
export function FurnitureFindings({ draft, form }: Props) {
  const { t } = useTranslation(['ui', 'findings']);
  const { reading } = draft;
  return (
    <FindingList
      hint={t(reading.furniture.length > 0 ? 'import.furniture.hint' : 'import.none')}
      items={reading.furniture}
    >
      {(found) => (
        <FindingRow
          key={found.id}
          form={form}
          kind="furniture"
          id={found.id}
          language={form.decisions.language}
          title={excerpt(found.text, 120)}
          facts={t(`furniture.${found.rule}`, { ns: 'findings' })}
        />
      )}
    </FindingList>
  );
}
