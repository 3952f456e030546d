import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { joinSegments, presentTexts } from '../../../../shared/anchoring/make-anchor';
import { presentText } from '../../../../shared/anchoring/present-text';
import { placedBlock } from '../../../../shared/project/placed-block';
import { speakerById, turnById } from '../../../../shared/project/queries';
import type { Annotation } from '../../../../shared/project/records';
import { shorten } from '../../../../shared/text/shorten';
import { useCopied } from '../../state/copied';
import { useMarking } from '../../state/marking';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { speakerWords } from '../../ui/speaker-words';
import unseen from '../../ui/unseen.module.css';
import { type Current, useCurrent } from '../current';
import { useSettled } from './use-settled';
import { useShownAnnotations } from './use-shown-annotations';

/** In UTF-16 code units: what is said of some words. */
const LENGTH = 120;

/** Says to screen readers what the eye sees: where the caret is, what is selected, which mark came, went or moved. */
export function Announcer() {
  const { t } = useTranslation(['marking', 'ui', 'templates']);
  const [words, say] = useState('');
  useCaretPlace(t, say);
  useSelected(t, say);
  useMarks(t, say);
  useCopying(t, say);
  return (
    <p className={unseen['unseen']} aria-live="polite">
      {words}
    </p>
  );
}

type Words = TFunction<['marking', 'ui', 'templates']>;
type Say = (words: string) => void;

function useCaretPlace(t: Words, say: Say): void {
  const current = useCurrent();
  const block = useMarking((state) => state.block);
  useEffect(() => {
    if (block !== null) say(placeWords(t, current, block));
  }, [t, say, current, block]);
}

function placeWords(t: Words, { briefing, text }: Current, id: string): string {
  const block = placedBlock(briefing, id)?.block;
  if (!block) return '';
  const turn = turnById(briefing, block.turn);
  const speaker = speakerById(briefing, turn?.speaker ?? null);
  const siblings = briefing.blocks.filter((other) => other.turn === block.turn);
  return t('said.place', {
    speaker: speaker ? speakerWords(speaker, briefing.language) : t('speaker.none', { ns: 'ui' }),
    number: siblings.indexOf(block) + 1,
    count: siblings.length,
    words: shorten(presentText(block, text), LENGTH),
  });
}

function useSelected(t: Words, say: Say): void {
  const { briefing, text } = useCurrent();
  const segments = useWorkspace((state) => state.segments);
  const isSettled = useSettled(segments);
  const wasSelected = useRef(false);
  useEffect(() => {
    if (!isSettled || (segments.length === 0 && !wasSelected.current)) return;
    wasSelected.current = segments.length > 0;
    const words = joinSegments(segments, presentTexts(briefing, text));
    say(words === '' ? t('said.unselected') : t('said.selected', { words: shorten(words, LENGTH) }));
  }, [t, say, briefing, text, segments, isSettled]);
}

function useCopying(t: Words, say: Say): void {
  const copied = useCopied((state) => state.copied);
  useEffect(() => {
    if (copied) say(t('copied', { ns: 'templates' }));
  }, [t, say, copied]);
}

function useMarks(t: Words, say: Say): void {
  const { briefing } = useCurrent();
  const annotations = useShownAnnotations(useOpenProject(), briefing);
  const held = useMarking((state) => state.held);
  const before = useRef({ annotations, held, briefing: briefing.id });
  useEffect(() => {
    const last = before.current;
    before.current = { annotations, held, briefing: briefing.id };
    if (last.briefing !== briefing.id) return;
    const now = change(last.annotations, annotations);
    if (now) say(t(now.key, { kind: t(now.of.kind), words: shorten(now.of.anchor.exact, LENGTH) }));
    else if (held !== last.held) {
      const mark = annotations.find(({ id }) => id === held);
      say(
        mark
          ? t('said.held', { kind: t(mark.kind), words: shorten(mark.anchor.exact, LENGTH) })
          : t('said.let-go'),
      );
    }
  }, [t, say, annotations, held, briefing.id]);
}

/** What became of the marks between two lists, where it is one thing. */
function change(
  before: readonly Annotation[],
  after: readonly Annotation[],
): { readonly key: 'said.made' | 'said.removed' | 'said.stands'; readonly of: Annotation } | null {
  if (before === after) return null;
  const [were, are] = [without(before, after), without(after, before)];
  const known = new Map(were.map((annotation) => [annotation.id, annotation]));
  const left = new Set(are.map(({ id }) => id));
  const made = are.find(({ id }) => !known.has(id));
  if (made) return { key: 'said.made', of: made };
  const removed = were.find(({ id }) => !left.has(id));
  if (removed) return { key: 'said.removed', of: removed };
  const moved = are.find(({ id, anchor }) => known.get(id)?.anchor.exact !== anchor.exact);
  return moved ? { key: 'said.stands', of: moved } : null;
}

/** The marks of a list that are not the same in another one. */
function without(annotations: readonly Annotation[], others: readonly Annotation[]): readonly Annotation[] {
  const same = new Set(others);
  return annotations.filter((annotation) => !same.has(annotation));
}
