import { ArrowDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTIONS } from '../../../../shared/actions/table';
import { showInvisibles, useInvisibles } from '../../state/invisibles';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/field';
import { keysLabel } from '../../ui/keys';
import { useCurrent } from '../current';
import styles from './invisible-entries.module.css';
import { blockReader, invisiblesByKind, type KindPlaces } from './places';
import { surroundingsIn } from './surroundings';

const [KEYS = ''] = ACTIONS['view.invisibles'].keys ?? [];

/** The characters of the transcript that cannot be seen, counted by kind, with a way through them. */
export function InvisibleEntries() {
  const { t } = useTranslation('correcting');
  const { briefing, text } = useCurrent();
  const shown = useInvisibles((state) => state.shown);
  const read = useMemo(() => blockReader(text, surroundingsIn(text)), [text]);
  const kinds = useMemo(() => invisiblesByKind(briefing, read), [briefing, read]);
  if (kinds.length === 0) return null;
  return (
    <section aria-labelledby="invisibles" className={styles['section']}>
      <h3 id="invisibles" className={styles['heading']}>
        {t('invisibles')}
      </h3>
      <p className={styles['hint']}>{t('invisibles.hint')}</p>
      <CheckField checked={shown} onChange={({ target }) => showInvisibles(target.checked)}>
        {t('invisibles.show')} <kbd className={styles['keys']}>{keysLabel(KEYS)}</kbd>
      </CheckField>
      <ul aria-labelledby="invisibles">
        {kinds.map((one) => (
          <KindEntry key={one.kind} one={one} />
        ))}
      </ul>
    </section>
  );
}

function KindEntry({ one: { kind, count, places } }: { readonly one: KindPlaces }) {
  const { t } = useTranslation(['correcting', 'findings']);
  const { transcript } = useCurrent();
  const [at, setAt] = useState<number | null>(null);
  const name = t(`invisible.${kind}`, { ns: 'findings' });
  const next = (): void => {
    const index = at === null || at + 1 >= places.length ? 0 : at + 1;
    const place = places[index];
    if (!place) return;
    // What is gone to is to be seen.
    showInvisibles(true);
    setAt(index);
    transcript.current?.choose([place]);
  };
  return (
    <li className={styles['kind']}>
      <span>{name}</span>
      <span className={styles['count']}>
        {at === null ? count : t('invisibles.at', { at: at + 1, of: places.length })}
      </span>
      <Button look="quiet" icon={ArrowDown} tip={t('invisibles.next', { kind: name })} onClick={next} />
    </li>
  );
}
