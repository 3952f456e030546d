import { Copy, CornerUpRight, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../../shared/anchoring/fold';
import type { Figure, Project, Resolution } from '../../../../../shared/project/records';
import { formatMoment } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/use-language';
import { useOpenProject } from '../../../state/project';
import { Button } from '../../../ui/button';
import { copyText } from '../../../ui/copy-text';
import { Editable } from '../../../workspace/editable';
import { goToAnnotation } from '../../../workspace/go-to-annotation';
import { takeBack } from '../decide/record';
import styles from './questions.module.css';

/** Whether a decision is a question about figures that are all still there. */
export function isQuestion(resolution: Resolution, project: Pick<Project, 'annotations'>): boolean {
  return resolution.as === 'question' && figuresOf(resolution, project).length === resolution.figures.length;
}

/** The questions for the speakers that came out of the ledger, to be taken to them. */
export function QuestionsPart() {
  const { t } = useTranslation('ledger');
  const project = useOpenProject();
  const [isCopied, setCopied] = useState(false);
  const questions = project.resolutions.filter((one) => isQuestion(one, project));
  const copy = (words: string): void => setCopied(copyText(words));
  return (
    <section className={styles['part']} aria-labelledby="questions-title">
      <header className={styles['head']}>
        <h2 id="questions-title">{t('part.questions')}</h2>
        {questions.length > 0 && (
          <Button icon={Copy} onClick={() => copy(questions.map(({ words }) => words).join('\n\n'))}>
            {t('copy.all')}
          </Button>
        )}
        <span role="status" className={styles['soft']}>
          {isCopied && t('copied')}
        </span>
      </header>
      {questions.length === 0 && <p className={styles['soft']}>{t('questions.none')}</p>}
      <ul aria-label={t('part.questions')}>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            figures={figuresOf(question, project)}
            onCopy={() => copy(question.words)}
          />
        ))}
      </ul>
    </section>
  );
}

function Question({
  question,
  figures,
  onCopy,
}: {
  readonly question: Resolution;
  readonly figures: readonly Figure[];
  readonly onCopy: () => void;
}) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  return (
    <li className={styles['question']}>
      <blockquote>{question.words}</blockquote>
      <p className={styles['soft']}>
        {[question.by, formatMoment(question.at, language)].filter(Boolean).join(' · ')}
      </p>
      <div className={styles['tools']}>
        <Button look="quiet" icon={Copy} onClick={onCopy}>
          {t('copy')}
        </Button>
        {figures.map((figure) => (
          <Button key={figure.id} look="quiet" icon={CornerUpRight} onClick={() => goToAnnotation(figure)}>
            {t('go-to', { words: unwrap(figure.anchor.exact) })}
          </Button>
        ))}
        <Editable>
          <Button look="quiet" icon={Undo2} onClick={() => takeBack(question)}>
            {t('take-back')}
          </Button>
        </Editable>
      </div>
    </li>
  );
}

function figuresOf(
  { figures }: Resolution,
  { annotations }: Pick<Project, 'annotations'>,
): readonly Figure[] {
  return figures.flatMap((id) => {
    const annotation = annotations.find((one) => one.id === id);
    return annotation?.kind === 'figure' ? [annotation] : [];
  });
}
