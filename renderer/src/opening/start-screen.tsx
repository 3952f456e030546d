import { RotateCw, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/result/problem';
import { formatMoment } from '../i18n/format';
import { problemWords } from '../i18n/problem-words';
import { useLanguage } from '../i18n/use-language';
import { begin, useStart } from '../state/start';
import { Button } from '../ui/button';
import { Facts } from './facts';
import styles from './start-screen.module.css';
import { WayList } from './way-list';

/** Takes the place of everything else while there is no library to work with: why, and the ways on. */
export default function StartScreen() {
  const problem = useStart((state) => state.problem);
  return problem && <StartProblem problem={problem} />;
}

function StartProblem({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('projects');
  const language = useLanguage();
  const busy = useStart((state) => state.busy);
  const { code, detail } = problem;
  const since = Date.parse(detail['since'] ?? '');
  const isStale = code === 'library.locked' && detail['stale'] === 'yes';
  return (
    <main className={styles['screen']}>
      <div className={styles['column']}>
        <p className={styles['name']}>Presser</p>
        <h1 className={styles['title']}>{t(titleOf(code))}</h1>
        <p role="alert">
          {code === 'library.locked'
            ? t(isStale ? 'start.locked.stale' : 'start.locked.what')
            : problemWords(problem, language)}
        </p>
        {code === 'library.locked' && (
          <Facts
            facts={[
              { label: t('fact.owner'), value: detail['owner'] },
              { label: t('fact.host'), value: detail['host'] },
              {
                label: t('fact.since'),
                value: Number.isNaN(since) ? undefined : formatMoment(since, language),
              },
            ]}
          />
        )}
        {isStale && (
          <WayList
            busy={busy}
            ways={[
              {
                icon: UserCheck,
                label: t('way.take-over'),
                hint: t('way.take-over.hint'),
                go: () => void begin({ takeOver: true }),
                isDanger: true,
              },
            ]}
          />
        )}
        <div>
          <Button
            look="primary"
            icon={RotateCw}
            disabled={busy}
            onClick={() => void begin({ takeOver: false })}
          >
            {t('outcome.again')}
          </Button>
        </div>
      </div>
    </main>
  );
}

function titleOf(code: Problem['code']) {
  switch (code) {
    case 'library.locked':
    case 'library.newer':
    case 'library.unreadable':
      return `start.${code}` as const;
    default:
      return 'start.failed';
  }
}
