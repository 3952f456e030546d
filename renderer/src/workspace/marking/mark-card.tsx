import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../../shared/project/records';
import { useMarking } from '../../state/marking';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useFloating } from '../../ui/use-floating';
import { useCurrent } from '../current';
import styles from './mark-card.module.css';
import { MarkFacts } from './mark-facts';
import { transcriptRoom } from './transcript-room';

/** The id of the card in the page. */
const ID = 'mark-card';

/** What there is to know of the marks under the mouse, or of the one that the keyboard holds. Escape closes it. */
export function MarkCard() {
  const project = useOpenProject();
  const pointed = useMarking((state) => state.pointed);
  const isSelecting = useWorkspace((state) => state.segments.length > 0);
  const annotations = (pointed?.annotations ?? []).flatMap(
    (id) => project.annotations.find((annotation) => annotation.id === id) ?? [],
  );
  const [first] = annotations;
  if (!first || isSelecting) return null;
  return <Card key={first.id} first={first.id} annotations={annotations} />;
}

function Card({
  first,
  annotations,
}: {
  /** The annotation whose words the card stands beside. */
  readonly first: string;
  readonly annotations: readonly Annotation[];
}) {
  const { t } = useTranslation('marking');
  const { transcript } = useCurrent();
  const at = useMarking((state) => state.pointed?.at ?? null);
  const place = useFloating(
    () => transcript.current?.lines(first) ?? [],
    ({ left, top, right }) => at ?? { x: (left + right) / 2, y: top },
    transcriptRoom,
  );
  useEffect(() => {
    const words = document.querySelector('main [role="document"]');
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    words?.setAttribute('aria-describedby', ID);
    window.addEventListener('keydown', press, true);
    return () => {
      words?.removeAttribute('aria-describedby');
      window.removeEventListener('keydown', press, true);
    };
  }, []);
  return (
    <div ref={place} id={ID} role="tooltip" className={styles['card']} onMouseLeave={close}>
      {annotations.map((annotation) => (
        <MarkFacts key={annotation.id} annotation={annotation} />
      ))}
      {at === null && <p className={styles['hint']}>{t('card.opens')}</p>}
    </div>
  );
}

/** Whether the mouse is on the card, which it left the words for. */
export function isOnCard(): boolean {
  return document.querySelector(`#${ID}:hover`) !== null;
}

function close(): void {
  useMarking.setState({ pointed: null });
}
