import { Eye, EyeOff } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countKinds, findInvisibles } from '../../../../shared/text/invisibles/find-invisibles';
import type { InvisibleKind } from '../../../../shared/text/invisibles/invisible';
import { showInvisibles, useInvisibles } from '../../state/invisibles';
import { Button } from '../../ui/button';
import { Sign } from '../../ui/sign';
import { useCurrent } from '../current';
import styles from './quote-invisibles.module.css';
import { surroundingsIn } from './surroundings';

interface Props {
  /** The words to publish. */
  readonly words: string;
}

/** Says that the words of a quote hold characters that cannot be seen; nothing where they do not. */
export function InvisiblesSign({ words }: Props) {
  const { t } = useTranslation('correcting');
  const counts = useKinds(words);
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  if (count === 0) return null;
  return (
    <Sign icon={EyeOff} tone="warn">
      {t('invisibles.count', { count })}
    </Sign>
  );
}

/** The same in full, by kind, with a way to see them. */
export function InvisiblesRemark({ words }: Props) {
  const { t } = useTranslation(['correcting', 'findings']);
  const counts = useKinds(words);
  const shown = useInvisibles((state) => state.shown);
  if (counts.size === 0) return null;
  return (
    <div className={styles['remark']}>
      <p>{t('invisibles.quote')}</p>
      <ul>
        {[...counts].map(([kind, count]) => (
          <li key={kind}>
            {t(`invisible.${kind}`, { ns: 'findings' })} × {count}
          </li>
        ))}
      </ul>
      {!shown && (
        <Button icon={Eye} onClick={() => showInvisibles(true)}>
          {t('invisibles.show')}
        </Button>
      )}
    </div>
  );
}

function useKinds(words: string): ReadonlyMap<InvisibleKind, number> {
  const { text } = useCurrent();
  return useMemo(() => countKinds(findInvisibles(words, surroundingsIn(text))), [words, text]);
}
