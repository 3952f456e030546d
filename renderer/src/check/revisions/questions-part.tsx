import { useTranslation } from 'react-i18next';
import { presentText } from '../../../../shared/anchoring/present-text';
import { speakerById } from '../../../../shared/project/queries';
import type { Turn } from '../../../../shared/project/records';
import type { Comparison, Revision } from '../../../../shared/revisions/compare-revisions';
import { enterWorkspace, leaveDesk, useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { excerpt } from '../../ui/excerpt';
import styles from './questions-part.module.css';

/** How much of a question is shown, in characters. */
const LENGTH = 300;

/** The questions that only one of the copies has. */
export function QuestionsPart({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('revisions');
  const { old, next, questions } = comparison;
  if (questions.missing.length + questions.added.length === 0)
    return <p className={styles['none']}>{t('questions.none')}</p>;
  return (
    <div className={styles['lists']}>
      <Questions label={t('questions.missing')} copy={old} turns={questions.missing} />
      <Questions label={t('questions.added')} copy={next} turns={questions.added} />
    </div>
  );
}

function Questions({
  label,
  copy: { briefing, text },
  turns,
}: {
  readonly label: string;
  readonly copy: Revision;
  readonly turns: readonly Turn[];
}) {
  const { t } = useTranslation('revisions');
  if (turns.length === 0) return null;
  const wordsOf = ({ id }: Turn): string =>
    briefing.blocks
      .filter(({ turn }) => turn === id)
      .map((block) => presentText(block, text))
      .join(' ');
  const show = ({ id }: Turn): void => {
    if (useWorkspace.getState().briefing !== briefing.id) enterWorkspace(briefing.id);
    leaveDesk();
    useWorkspace.setState({ soughtTurn: id });
  };
  return (
    <section>
      <h2 className={styles['head']}>{label}</h2>
      <ul aria-label={label}>
        {turns.map((turn) => (
          <li key={turn.id} className={styles['question']}>
            <div lang={briefing.language}>
              <small>{speakerById(briefing, turn.speaker)?.name}</small>
              <p>{excerpt(wordsOf(turn), LENGTH)}</p>
            </div>
            <Button look="quiet" onClick={() => show(turn)}>
              {t('questions.show')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
