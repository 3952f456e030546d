import { type JSX, type Ref, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation, Segment } from '../../../shared/project/records';
import type { Content, Events } from './content';
import { Desk } from './desk';
import './corrections.css';
import './marks.css';
import type { FindQuery } from './plugins/finding/query';
import type { Place } from './positions';
import styles from './transcript.module.css';
import { wordsOf } from './words';

/** What the rest of the window can ask of the transcript. */
export interface TranscriptHandle {
  /** Brings an annotation into sight, also one without a mark. */
  reveal(annotationId: string): void;
  /** Null is what stands before the first speaker. */
  revealTurn(turnId: string | null): void;
  focus(): void;
  /** Looks for something and goes to the first hit; null ends the search. */
  seek(query: FindQuery | null): void;
  /** Selects the next hit, or the one before. */
  step(direction: 1 | -1): void;
  /** Selects some words and brings them into sight. */
  choose(segments: readonly Segment[]): void;
  /** Takes the focus, with the selection as it is. */
  takeFocus(): void;
  /** Empty when nothing is selected. */
  selection(): readonly Segment[];
  /** Where the caret stands, or the end of the selection. */
  caretPlace(): Place | null;
  /** The address of the link at the caret, or at the beginning of the selection. */
  addressAtCaret(): string | null;
  /** Sends what was typed and is not stored yet; done when it is stored or refused. */
  flush(): Promise<void>;
  /** Everything from the first of some segments to the last one. */
  whole(segments: readonly Segment[]): readonly Segment[];
  /** Where the lines of the selection are in the window, or of an annotation's marks. */
  lines(annotationId?: string): readonly DOMRect[];
  /** Selects the sentence, then the block, then the turn. */
  grow(): void;
  /** Shows a mark that is on its way to the disk; null takes it away again, where it did not get there. */
  foreshow(annotation: Annotation | null): void;
  /** Takes the focus and a mark, which the arrows move then. */
  hold(annotationId: string): void;
}

export interface TranscriptProps extends Omit<Content, 'words'>, Events {
  readonly ref?: Ref<TranscriptHandle>;
  /** Whether turns can be edited. */
  readonly canWrite: boolean;
  /** Leaves quarantined words out of sight. */
  readonly hidesInjected: boolean;
}

/** The words of a briefing with what was marked in them. */
export function Transcript(props: TranscriptProps): JSX.Element {
  return <BriefingView key={props.briefing.id} {...props} />;
}

function BriefingView(props: TranscriptProps): JSX.Element {
  const { briefing, text, annotations, standings, active, isCorrecting, invisibles, ref } = props;
  const { t, i18n } = useTranslation(['editor', 'correcting']);
  const words = useMemo(() => wordsOf(t, i18n.language), [t, i18n.language]);
  const content = useMemo<Content>(
    () => ({ briefing, text, annotations, standings, active, isCorrecting, invisibles, words }),
    [briefing, text, annotations, standings, active, isCorrecting, invisibles, words],
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
      onLeaveOut: (segments) => latest.current.props.onLeaveOut(segments),
      onOpen: (id) => latest.current.props.onOpen(id),
      onHold: (id) => latest.current.props.onHold(id),
      onAdjust: (id, segments) => latest.current.props.onAdjust(id, segments),
      onPoint: (ids, at) => latest.current.props.onPoint(ids, at),
      onCaret: (block) => latest.current.props.onCaret(block),
      onVisibleTurn: (turn) => latest.current.props.onVisibleTurn(turn),
      onFind: (report) => latest.current.props.onFind(report),
      onCorrection: (correction) => latest.current.props.onCorrection(correction),
      onEditTurn: (turn) => latest.current.props.onEditTurn(turn),
      onUnsent: (isUnsent) => latest.current.props.onUnsent(isUnsent),
      onCorrect: (...typed) => latest.current.props.onCorrect(...typed),
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
      seek: (query) => desk.current?.seek(query),
      step: (direction) => desk.current?.step(direction),
      choose: (segments) => desk.current?.choose(segments),
      takeFocus: () => desk.current?.takeFocus(),
      selection: () => desk.current?.selection() ?? [],
      caretPlace: () => desk.current?.caretPlace() ?? null,
      addressAtCaret: () => desk.current?.addressAtCaret() ?? null,
      flush: async () => desk.current?.flush(),
      whole: (segments) => desk.current?.whole(segments) ?? segments,
      lines: (id) => desk.current?.lines(id) ?? [],
      grow: () => desk.current?.grow(),
      foreshow: (annotation) => desk.current?.foreshow(annotation),
      hold: (id) => desk.current?.hold(id),
    }),
    [],
  );

  return (
    <section
      ref={region}
      className={styles['region']}
      aria-label={t('transcript')}
      aria-describedby={keys}
      data-correcting={isCorrecting || undefined}
      data-can-write={props.canWrite || undefined}
      data-hides-injected={props.hidesInjected || undefined}
    >
      <p id={keys} hidden>
        {isCorrecting ? t('correct.hint', { ns: 'correcting' }) : t('keys')}
      </p>
      <div ref={place} className={styles['page']} lang={briefing.language} />
    </section>
  );
}
