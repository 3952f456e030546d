import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { turnWords } from '../../../shared/engine/turn-words';
import type { Draft } from '../../../shared/ipc/contract';
import { clockOf } from '../i18n/format';
import { excerpt } from '../ui/excerpt';
import { FindingList, FindingRow } from './finding-row';
import type { DecisionForm } from './use-decisions';

/** Characters of a turn that a row shows. */
const SHOWN = 90;

/** Who was found to speak, when, and how each turn begins. */
export function TurnFindings({ draft, form }: { readonly draft: Draft; readonly form: DecisionForm }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { text, reading } = draft;
  const words = useMemo(() => turnWords(text, reading, SHOWN), [text, reading]);
  const nameOf = new Map(form.decisions.speakers.map(({ id, name, sameAs }) => [id, { name, sameAs }]));
  const signOf = new Map(reading.speakers.map(({ id, sign }) => [id, sign]));
  return (
    <FindingList
      hint={t(reading.turns.length > 0 ? 'import.turns.hint' : 'import.no-turns')}
      items={reading.turns}
    >
      {(turn) => {
        const speaker = nameOf.get(turn.speaker);
        const sign = signOf.get(turn.speaker);
        return (
          <FindingRow
            key={turn.id}
            form={form}
            kind="turns"
            id={turn.id}
            language={form.decisions.language}
            title={nameOf.get(speaker?.sameAs ?? '')?.name ?? speaker?.name}
            facts={[
              t(`turn.${turn.kind}`, { ns: 'findings' }),
              sign && t(`speaker-sign.${sign}`, { ns: 'findings' }),
              turn.time && clockOf(turn.time),
              reading.timesRunBack.includes(turn.id) && t('import.time-runs-back'),
            ]
              .filter(Boolean)
              .join(' · ')}
            detail={excerpt(words.get(turn.id) ?? '', SHOWN)}
          />
        );
      }}
    </FindingList>
  );
}
