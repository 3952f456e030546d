import { FileText } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hostOf } from '../../../../shared/checks/hosts';
import { type ProjectSource, sourceKey } from '../../../../shared/project/source-list';
import box from '../../ui/box.module.css';
import { cx } from '../../ui/cx';
import { Labelled } from '../../ui/field';
import { NO_OFFER, OfferList, offerAria } from '../../ui/offer-list';
import styles from './source-title.module.css';
import { sourcesToOffer } from './sources-to-offer';

/**
 * The title of a source. Sources that the project has are offered while one types, and with the arrow down those that
 * were named last; Enter takes the one that is chosen.
 */
export function SourceTitle({
  className,
  value,
  known,
  onType,
  onTake,
}: {
  readonly className?: string | undefined;
  readonly value: string;
  /** Newest first. */
  readonly known: readonly ProjectSource[];
  readonly onType: (title: string) => void;
  readonly onTake: (source: ProjectSource) => void;
}) {
  const { t } = useTranslation(['checks', 'ui']);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(NO_OFFER);
  const offers = isOpen ? sourcesToOffer(known, value) : [];
  const isShown = offers.length > 0;

  const close = (): void => {
    setOpen(false);
    choose(NO_OFFER);
  };
  const take = (source: ProjectSource): void => {
    close();
    onTake(source);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Keys of an input method are its own.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const offer = offers[chosen];
    if (event.key === 'ArrowDown') {
      setOpen(true);
      choose(isShown ? Math.min(chosen + 1, offers.length - 1) : 0);
    } else if (event.key === 'ArrowUp' && isShown) choose(Math.max(chosen - 1, NO_OFFER));
    else if (event.key === 'Enter' && offer) take(offer);
    else if (event.key === 'Escape' && isShown) close();
    else return;
    event.preventDefault();
  };

  return (
    <Labelled id={id} label={t('check.title', { ns: 'ui' })} className={cx(styles['field'], className)}>
      <input
        id={id}
        name="title"
        type="text"
        className={cx(box['box'], styles['input'])}
        aria-haspopup="listbox"
        {...offerAria(id, isShown, chosen)}
        value={value}
        onChange={({ target }) => {
          setOpen(true);
          choose(NO_OFFER);
          onType(target.value);
        }}
        onClick={() => setOpen(value === '')}
        onKeyDown={press}
        onBlur={close}
      />
      <OfferList
        box={id}
        label={t('sources.title')}
        offers={offers}
        chosen={chosen}
        keyOf={sourceKey}
        onTake={take}
      >
        {(source) => (
          <>
            <span className={styles['name']}>
              {source.title}
              {source.file && <FileText size={13} aria-hidden />}
            </span>
            <span className={styles['more']}>
              {[source.publisher, hostOf(source.address)].filter(Boolean).join(' · ')}
            </span>
          </>
        )}
      </OfferList>
    </Labelled>
  );
}
