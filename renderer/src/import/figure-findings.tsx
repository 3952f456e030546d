import { useTranslation } from 'react-i18next';
import { describeReading } from '../../../shared/figures/describe';
import type { Draft } from '../../../shared/ipc/contract';
import { catalogues } from '../../../shared/messages/catalogues';
import { useLanguage } from '../i18n/use-language';
import { InContext } from '../ui/in-context';
import { FindingList, FindingRow } from './finding-row';
import type { DecisionForm } from './use-decisions';

/** The figures as said, how each was read, and the words around it. */
export function FigureFindings({ draft, form }: { readonly draft: Draft; readonly form: DecisionForm }) {
  const { t } = useTranslation(['ui', 'findings']);
  const language = useLanguage();
  const { text, reading } = draft;
  return (
    <FindingList
      hint={t(reading.figures.length > 0 ? 'import.figures.hint' : 'import.none')}
      items={reading.figures}
    >
      {(figure) => (
        <FindingRow
          key={figure.id}
          form={form}
          kind="figures"
          id={figure.id}
          language={form.decisions.language}
          title={figure.text}
          facts={[
            t(`figure.${figure.kind}`, { ns: 'findings' }),
            figure.value !== null && describeReading(figure, catalogues[language].export, language),
          ]
            .filter(Boolean)
            .join(' · ')}
          detail={<InContext text={text} start={figure.start} end={figure.end} />}
        />
      )}
    </FindingList>
  );
}
