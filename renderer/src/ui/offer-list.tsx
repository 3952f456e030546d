import type { ReactNode } from 'react';
import styles from './offer-list.module.css';

/** No offer is chosen: what is typed counts. */
export const NO_OFFER = -1;

/** What ties a box to the list of offers under it, whose id comes from the box's; the box keeps the focus. */
export function offerAria(box: string, isShown: boolean, chosen: number) {
  return {
    'aria-autocomplete': 'list',
    'aria-controls': `${box}-list`,
    'aria-activedescendant': isShown && chosen !== NO_OFFER ? `${box}-${chosen}` : undefined,
    autoComplete: 'off',
  } as const;
}

/** What is offered under a box while one types in it; it is not there while there is nothing to offer. */
export function OfferList<T>({
  box,
  label,
  offers,
  chosen,
  keyOf,
  onTake,
  children,
}: {
  /** The id of the box. */
  readonly box: string;
  readonly label: string;
  readonly offers: readonly T[];
  /** The index of the offer that Enter takes. */
  readonly chosen: number;
  readonly keyOf: (offer: T) => string;
  readonly onTake: (offer: T) => void;
  /** Draws an offer. */
  readonly children: (offer: T) => ReactNode;
}) {
  return (
    <div
      id={`${box}-list`}
      role="listbox"
      aria-label={label}
      className={styles['list']}
      hidden={offers.length === 0}
    >
      {offers.map((offer, index) => (
        <div
          key={keyOf(offer)}
          id={`${box}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={styles['option']}
          // A press must not take the focus from the box.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(offer);
          }}
        >
          {children(offer)}
        </div>
      ))}
    </div>
  );
}
