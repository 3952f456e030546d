import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PANE_WIDTHS, type Pane, setPaneWidth, usePanes } from '../../state/panes';
import styles from './pane-divider.module.css';

/** How far an arrow key moves the edge, in CSS pixels. */
const STEP = 16;

/** The inner edge of a side pane, for the pane to put in: dragged, or moved with the arrow keys; a double click or Enter takes it back. */
export function PaneDivider({ pane }: { readonly pane: Pane }) {
  const { t } = useTranslation('shell');
  const width = usePanes((state) => state[pane]);
  const { least, most } = PANE_WIDTHS[pane];
  // The outline grows to the right, the inspector to the left.
  const direction = pane === 'outline' ? 1 : -1;

  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const from = event.clientX;
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const drag = (move: globalThis.PointerEvent): void =>
      setPaneWidth(pane, width + (move.clientX - from) * direction);
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
      once: true,
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') setPaneWidth(pane, width - STEP * direction);
    else if (event.key === 'ArrowRight') setPaneWidth(pane, width + STEP * direction);
    else if (event.key === 'Home') setPaneWidth(pane, least);
    else if (event.key === 'End') setPaneWidth(pane, most);
    else if (event.key === 'Enter') setPaneWidth(pane, null);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that moves takes the focus, which an `hr` does not.
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(`pane.${pane}`)}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      data-pane={pane}
      data-tip={t('pane.tip')}
      className={styles['divider']}
      onPointerDown={grab}
      onDoubleClick={() => setPaneWidth(pane, null)}
      onKeyDown={press}
    />
  );
}
