import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/result/problem';
import { begin, useStart } from '../state/start';
import { Button } from '../ui/button';
import { Facts } from './facts';
import styles from './start-screen.module.css';
import { useStartOutcome } from './use-start-outcome';
import { WayList } from './way-list';

/** Takes the place of everything else while there is no library to work with: why, and the ways on. */
export default function StartScreen() {
  const problem = useStart((state) => state.problem);
  return problem && <StartProblem problem={problem} />;
}

function StartProblem({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('projects');
  const busy = useStart((state) => state.busy);
  const { title, words, facts, ways } = useStartOutcome(problem);
  return (
    <main className={styles['screen']}>
      <div className={styles['column']}>
        <p className={styles['name']}>Presser</p>
        <h1 className={styles['title']}>{title}</h1>
        <p role="alert">{words}</p>
        <Facts facts={facts} />
        <WayList ways={ways} busy={busy} />
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
