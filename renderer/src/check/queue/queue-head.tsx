import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { currentBriefings } from '../../../../shared/project/links';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { CheckField, SelectField } from '../../ui/field';
import { ProgressLine } from './progress-line';
import { useQueueDesk } from './queue-desk';
import styles from './queue-head.module.css';

/** How far one is, what the queue is taken from, and the way to the next item. */
export function QueueHead() {
  const { t } = useTranslation(['desk', 'ui']);
  const project = useOpenProject();
  const { shown, current, view, change, step } = useQueueDesk();
  const at = current ? shown.indexOf(current) : -1;
  const isOne = currentBriefings(project).length < 2;
  return (
    <header className={styles['head']}>
      <ProgressLine />
      {!isOne && (
        <SelectField
          label={t('scope')}
          hideLabel
          value={view.scope}
          options={[
            { value: 'briefing', label: t('scope.briefing') },
            { value: 'project', label: t('scope.project') },
          ]}
          onChoose={(scope) => change({ scope })}
        />
      )}
      <CheckField
        className={styles['quotes']}
        checked={view.withQuotes}
        onChange={({ target }) => change({ withQuotes: target.checked })}
      >
        {t('with-quotes')}
      </CheckField>
      <div className={styles['steps']}>
        <span>{t('at', { at: at + 1, count: shown.length })}</span>
        <Button
          look="quiet"
          icon={ChevronUp}
          tip={t('figures.previous', { ns: 'ui' })}
          keys="Alt+ArrowUp"
          disabled={at <= 0}
          onClick={() => step(-1)}
        />
        <Button
          look="quiet"
          icon={ChevronDown}
          tip={t('figures.next', { ns: 'ui' })}
          keys="Alt+ArrowDown"
          disabled={at < 0 || at >= shown.length - 1}
          onClick={() => step(1)}
        />
      </div>
    </header>
  );
}
