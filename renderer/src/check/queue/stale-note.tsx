import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import { checkProblem } from '../../../../shared/project/check-rules';
import { kinSources } from '../../../../shared/project/links';
import type { QueueItem } from '../../../../shared/project/queue';
import { find } from '../../../../shared/project/record-list';
import type { Check } from '../../../../shared/project/records';
import { judgedNow, type StaleReason } from '../../../../shared/project/staleness';
import { problemWords } from '../../i18n/problem-words';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import styles from './stale-note.module.css';
import { judgedReading } from './stale-words';
import { usePlainWords } from './use-plain-words';
import { useQueueActs } from './use-queue-acts';

/** Why a verdict does not count any more: what was judged then, and what stands there now. */
export function StaleNote({ item, check }: { readonly item: QueueItem; readonly check: Check }) {
  const { t } = useTranslation(['desk', 'findings']);
  const { confirm } = useQueueActs();
  const { stale } = item;
  // What rests on a copy of the briefing cannot be recorded again as it was.
  const canConfirm = !stale.includes('sources');
  return (
    <section className={styles['note']} aria-label={t('stale.title')}>
      <h3 className={styles['title']}>
        <History size={15} aria-hidden />
        {t('stale.title')}
      </h3>
      <dl className={styles['reasons']}>
        {stale.map((reason) => (
          <div key={reason}>
            <dt>{t(`stale.${reason}`)}</dt>
            <dd>
              <Reason reason={reason} item={item} check={check} />
            </dd>
          </div>
        ))}
      </dl>
      {canConfirm ? (
        <Button tip={t('stale.confirm.tip')} onClick={() => void confirm([item])}>
          {t('stale.confirm', { verdict: t(`verdict.${check.verdict}`, { ns: 'findings' }) })}
        </Button>
      ) : (
        <p>{t('stale.anew')}</p>
      )}
    </section>
  );
}

/** What was, and what is. */
function Reason({
  reason,
  item: { annotation, briefing },
  check,
}: {
  readonly reason: StaleReason;
  readonly item: QueueItem;
  readonly check: Check;
}) {
  const { t } = useTranslation('desk');
  const project = useOpenProject();
  const language = useLanguage();
  const { readingParts, comma } = usePlainWords();
  const { judged } = check;
  const now = judgedNow(project, annotation);
  switch (reason) {
    case 'words':
      return (
        <Change
          language={briefing.language}
          before={unwrap(judged.words)}
          after={unwrap(now.words) || t('stale.gone')}
        />
      );
    case 'value': {
      const words = (reading: Parameters<typeof readingParts>[0]): string =>
        readingParts(reading)
          .filter(({ name }) => name === 'value' || name === 'of' || name === 'period')
          .map((part) => part.words)
          .join(comma);
      return annotation.kind === 'figure' ? (
        <Change before={words(judgedReading(check, annotation))} after={words(annotation.reading)} />
      ) : null;
    }
    case 'speaker':
      return (
        <Change
          language={briefing.language}
          before={judged.context?.speaker ?? t('nobody')}
          after={now.context?.speaker ?? t('nobody')}
        />
      );
    case 'revision': {
      const before = find(project.briefings, judged.context?.briefing ?? '');
      if (!before || before.id === briefing.id) return t('stale.superseded');
      return <Change before={fileOf(before)} after={fileOf(briefing)} />;
    }
    case 'sources': {
      const code = checkProblem(check, kinSources(project, briefing.id));
      return code && problemWords({ code, detail: {} }, language);
    }
  }
}

function Change({
  before,
  after,
  language,
}: {
  readonly before: ReactNode;
  readonly after: ReactNode;
  readonly language?: string;
}) {
  const { t } = useTranslation('desk');
  return (
    <>
      <span className={styles['side']}>{t('stale.then')}</span> <span lang={language}>{before}</span>
      <br />
      <span className={styles['side']}>{t('stale.now')}</span> <b lang={language}>{after}</b>
    </>
  );
}

function fileOf({ title, source }: QueueItem['briefing']): string {
  return title === '' ? source.fileName : `${title} (${source.fileName})`;
}
