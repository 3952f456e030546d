import { type JSX, type Ref, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../../shared/project/records';
import type { Content, Events } from './content';
import { Desk } from './desk';
import './marks.css';
import styles from './transcript.module.css';
import { wordsOf } from './words';

/** What the rest of the window can ask of the transcript. */
export interface TranscriptHandle {
  /** Brings an annotation into sight, also one without a mark. */
  reveal(annotationId: string): void;
  /** Null is what stands before the first speaker. */
  revealTurn(turnId: string | null): void;
  focus(): void;
  /** Empty when nothing is selected. */
  selection(): readonly Segment[];
}

export interface TranscriptProps extends Omit<Content, 'words'>, Events {
  readonly ref?: Ref<TranscriptHandle>;
}

/** The words of a briefing with what was marked in them. */
export function Transcript(props: TranscriptProps): JSX.Element {
  return <BriefingView key={props.briefing.id} {...props} />;
}

function BriefingView(props: TranscriptProps): JSX.Element {
  const { briefing, text, annotations, checks, active, ref } = props;
  const { t, i18n } = useTranslation('editor');
  const words = useMemo(() => wordsOf(t, i18n.language), [t, i18n.language]);
  const content = useMemo<Content>(
    () => ({ briefing, text, annotations, checks, active, words }),
    [briefing, text, annotations, checks, active, words],
  );
  const keys = useId();
  const region = useRef<HTMLElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const desk = useRef<Desk>(null);
  const latest = useRef({ props, content });

  useLayoutEffect(() => {
    latest.current = { props, content };
  });

  useLayoutEffect(() => {
    if (!place.current || !region.current) return;
    const events: Events = {
      onActivate: (id) => latest.current.props.onActivate(id),
      onSelectionChange: (segments) => latest.current.props.onSelectionChange(segments),
      onMark: (kind, segments) => latest.current.props.onMark(kind, segments),
      onVisibleTurn: (turn) => latest.current.props.onVisibleTurn(turn),
    };
    const made = new Desk(place.current, region.current, latest.current.content, events);
    desk.current = made;
    return () => {
      desk.current = null;
      made.destroy();
    };
  }, []);

  useLayoutEffect(() => desk.current?.show(content), [content]);

  useImperativeHandle(
    ref,
    () => ({
      reveal: (id) => desk.current?.reveal(id),
      revealTurn: (id) => desk.current?.revealTurn(id),
      focus: () => desk.current?.focus(),
      selection: () => desk.current?.selection() ?? [],
    }),
    [],
  );

  return (
    <section ref={region} className={styles['region']} aria-label={t('transcript')} aria-describedby={keys}>
      <p id={keys} hidden>
        {t('keys')}
      </p>
      <div ref={place} className={styles['page']} lang={briefing.language} />
    </section>
  );
}
