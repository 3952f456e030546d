import type { EditorState, Plugin, Transaction } from 'prosemirror-state';
import { EditorView, type NodeViewConstructor } from 'prosemirror-view';
import type { Annotation, Segment } from '../../../shared/project/records';
import { copyWords, dragWords } from './clipboard';
import { type Content, type Events, sameBlocks } from './content';
import { type Modes, modesOf } from './desk-modes';
import { changeOf, freshState } from './desk-state';
import { buildDocument } from './document';
import { segmentsOf, showAnnotations } from './plugins/annotations/commands';
import { seek, step } from './plugins/finding/commands';
import { scrollToSpan } from './plugins/finding/highlights';
import type { FindQuery } from './plugins/finding/query';
import { grow } from './plugins/growing/commands';
import { spanOf, wholeOf } from './plugins/holding/adjust';
import { holdMark } from './plugins/holding/commands';
import { addressAt } from './plugins/structure/commands';
import { type Place, segmentsIn, toPlace, toPosition, toSpan } from './positions';
import { elementAtReadingLine } from './reading-line';
import { center } from './scroll';
import { hasDomSelection, linesOfSelection, select, showSelection } from './select';
import { blockIdAt, typedBlocks } from './stored-words';
import styles from './transcript.module.css';
import { TurnView } from './turn-view';
import { Unsent } from './unsent';
import type { Words } from './words';

/** The view of one briefing: made once, then told what changed. */
export class Desk {
  private readonly view: EditorView;
  private readonly modes: Modes;
  private readonly unsent: Unsent;
  /** What is drawn; behind `content` while somebody types. */
  private drawn: Content;

  constructor(
    place: HTMLElement,
    private readonly region: HTMLElement,
    private content: Content,
    private readonly events: Events,
  ) {
    this.modes = modesOf(region, events, (id) => this.reveal(id));
    this.drawn = content;
    const doc = buildDocument(content.briefing, content.text);
    this.view = new EditorView(null, {
      state: freshState(doc, this.plugins(), content, null),
      editable: () => this.content.isCorrecting,
      attributes: () => attributesOf(this.content),
      nodeViews: { turn: turnView(content.words, events) },
      dispatchTransaction: (tr) => this.apply(tr),
      handleDOMEvents: {
        copy: copyWords,
        dragstart: dragWords,
        blur: () => void this.unsent.flush(),
        compositionend: () => this.composed(),
      },
    });
    this.unsent = new Unsent({
      send: (block, caret) => events.onCorrect(block, this.wordsOf(block), caret),
      isComposing: () => this.view.composing,
      onChange: (isUnsent) => {
        events.onUnsent(isUnsent);
        if (!isUnsent) this.draw();
      },
    });
    // Put in when it is whole: an editor that is filled in place makes the browser lay out the page twice.
    place.append(this.view.dom);
  }

  /** Shows what changed; what is being typed is left alone until it is stored. */
  show(next: Content): void {
    const { isCorrecting } = this.content;
    this.content = next;
    if (next.isCorrecting !== isCorrecting) this.changeMode();
    this.draw();
  }

  /** Sends what was typed and is not stored yet; done when it is stored or refused. */
  flush(): Promise<void> {
    return this.unsent.flush();
  }

  /** The document is built again only where its turns or speakers are others. */
  private draw(): void {
    const { view, drawn: before, content: next } = this;
    if (view.isDestroyed || view.composing || this.unsent.any) return;
    this.drawn = next;
    if (next.words !== before.words)
      view.setProps({ nodeViews: { turn: turnView(next.words, this.events) } });
    const doc = sameBlocks(before, next) ? view.state.doc : buildDocument(next.briefing, next.text);
    if (!doc.eq(view.state.doc)) {
      this.keepingSelection(() => view.updateState(freshState(doc, this.plugins(), next, view.state)));
      return;
    }
    const change = changeOf(view.state, before, next);
    // Boxes cut the text nodes that a selection begins and ends in.
    const movesSelection = change?.selectionSet || next.invisibles !== before.invisibles;
    if (change && movesSelection) this.keepingSelection(() => view.dispatch(change));
    else if (change) view.dispatch(change);
  }

  /** Shows a mark that is on its way to the disk; null takes it away again, where it did not get there. */
  foreshow(annotation: Annotation | null): void {
    const { view, content } = this;
    if (view.isDestroyed || view.composing || this.unsent.any) return;
    const annotations = annotation ? [...content.annotations, annotation] : content.annotations;
    view.dispatch(showAnnotations(view.state.tr, { ...content, annotations }));
  }

  reveal(annotationId: string): void {
    const annotation = this.content.annotations.find(({ id }) => id === annotationId);
    const first = annotation?.anchor.segments[0];
    const position = first && toPosition(this.view.state.doc, { block: first.block, offset: first.start });
    if (position == null) return;
    const { node } = this.view.domAtPos(position, 1);
    const element = node instanceof Element ? node : node.parentElement;
    if (element) center(this.region, element);
  }

  revealTurn(turnId: string | null): void {
    if (turnId === null) this.region.scrollTo({ top: 0 });
    else
      this.view.dom.querySelector(`[data-turn="${CSS.escape(turnId)}"]`)?.scrollIntoView({ block: 'start' });
  }

  focus(): void {
    this.view.dom.focus({ preventScroll: true });
  }

  seek(query: FindQuery | null): void {
    seek(this.view, this.region, query);
  }

  step(direction: 1 | -1): void {
    step(this.view, direction);
  }

  choose(segments: readonly Segment[]): void {
    const { doc } = this.view.state;
    const spans = segments.flatMap((segment) => toSpan(doc, segment) ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return;
    select(this.view, first.from, last.to);
    scrollToSpan(this.view, this.region, first);
  }

  takeFocus(): void {
    this.focus();
    showSelection(this.view);
  }

  selection(): readonly Segment[] {
    return segmentsIn(this.view.state.doc, this.view.state.selection);
  }

  whole(segments: readonly Segment[]): readonly Segment[] {
    return wholeOf(this.view.state.doc, segments);
  }

  lines(annotationId?: string): readonly DOMRect[] {
    if (annotationId === undefined) return linesOfSelection(this.view);
    const marks = this.view.dom.querySelectorAll(`[data-annotation-id="${CSS.escape(annotationId)}"]`);
    return [...marks].flatMap((mark) => [...mark.getClientRects()]);
  }

  grow(): void {
    if (grow(this.view.state, this.view.dispatch)) showSelection(this.view);
  }

  hold(annotationId: string): void {
    const span = spanOf(this.view.state.doc, segmentsOf(this.view.state, annotationId));
    if (!span) return;
    this.focus();
    select(this.view, span.from);
    holdMark(this.view, annotationId);
  }

  /** Where the caret stands, or the end of the selection. */
  caretPlace(): Place | null {
    return toPlace(this.view.state.doc, this.view.state.selection.head);
  }

  /** The address of the link at the caret, or at the beginning of the selection. */
  addressAtCaret(): string | null {
    return addressAt(this.view.state);
  }

  destroy(): void {
    void this.unsent.flush();
    this.view.destroy();
  }

  private plugins(): readonly Plugin[] {
    return this.content.isCorrecting ? this.modes.typing : this.modes.reading;
  }

  /** Turns typing on or off; switched on, the caret stands where the reader is. */
  private changeMode(): void {
    const { view } = this;
    void this.unsent.flush();
    view.updateState(view.state.reconfigure({ plugins: this.plugins() }));
    if (!this.content.isCorrecting) return;
    if (!hasDomSelection(view)) {
      const element = elementAtReadingLine(view, this.region);
      if (element) select(view, view.posAtDOM(element, 0));
    }
    this.focus();
  }

  private apply(tr: Transaction): void {
    const { view } = this;
    const { state } = view.state.applyTransaction(tr);
    const before = view.state;
    view.updateState(state);
    if (state.doc === before.doc) {
      // The burst ends where the caret leaves its block.
      if (this.unsent.any && !sameBlock(before, state)) void this.unsent.flush();
      return;
    }
    const caret = toPlace(state.doc, state.selection.head);
    for (const block of typedBlocks(tr)) this.unsent.add(block, caret?.block === block ? caret.offset : null);
  }

  private composed(): void {
    // After the view's own handler, which ends the composition.
    queueMicrotask(() => {
      this.unsent.composed();
      this.draw();
    });
  }

  private wordsOf(block: string): string {
    const { doc } = this.view.state;
    const start = toPosition(doc, { block, offset: 0 });
    return start === null ? '' : doc.resolve(start).parent.textContent;
  }

  /** Makes a change that moves the selection, or the nodes that it is in; the page follows, also while the focus is on a button. */
  private keepingSelection(change: () => void): void {
    const shown = hasDomSelection(this.view);
    change();
    if (shown) showSelection(this.view);
  }
}

function turnView(words: Words, { onEditTurn }: Events): NodeViewConstructor {
  return (node) => new TurnView(node, words, onEditTurn);
}

function attributesOf({ isCorrecting, words }: Content): Record<string, string> {
  const base = { class: styles['document'] ?? '', tabindex: '0', spellcheck: 'false' };
  if (!isCorrecting) return { ...base, role: 'document' };
  return { ...base, role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.transcript };
}

function sameBlock(a: EditorState, b: EditorState): boolean {
  return blockIdAt(a.doc, a.selection.head) === blockIdAt(b.doc, b.selection.head);
}
