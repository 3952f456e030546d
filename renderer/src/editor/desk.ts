import type { Plugin } from 'prosemirror-state';
import { EditorView, type NodeViewConstructor } from 'prosemirror-view';
import type { Segment } from '../../../shared/project/records';
import { copyWords, dragWords } from './clipboard';
import { type Content, type Events, sameDocument } from './content';
import { changeOf, freshState } from './desk-state';
import { buildDocument } from './document';
import { annotations } from './plugins/annotations';
import { caret } from './plugins/caret';
import { growing } from './plugins/growing';
import { injected } from './plugins/injected';
import { marking } from './plugins/marking';
import { moving } from './plugins/moving';
import { pointer } from './plugins/pointer';
import { selection } from './plugins/selection';
import { visibleTurn } from './plugins/visible-turn';
import { segmentsIn, toPosition } from './positions';
import { center } from './scroll';
import { hasDomSelection, showSelection } from './select';
import styles from './transcript.module.css';
import { TurnView } from './turn-view';
import type { Words } from './words';

/** The view of one briefing: made once, then told what changed. */
export class Desk {
  private readonly view: EditorView;
  private readonly plugins: readonly Plugin[];

  constructor(
    place: HTMLElement,
    private readonly region: HTMLElement,
    private content: Content,
    events: Events,
  ) {
    this.plugins = [
      annotations(events.onActivate),
      injected(),
      selection(events.onSelectionChange),
      marking(events.onMark),
      growing(),
      moving(region, events.onActivate),
      pointer(region),
      caret(region, styles['caret'] ?? ''),
      visibleTurn(region, events.onVisibleTurn),
    ];
    const doc = buildDocument(content.briefing, content.text);
    this.view = new EditorView(null, {
      state: freshState(doc, this.plugins, content, null),
      editable: () => false,
      attributes: { class: styles['document'] ?? '', tabindex: '0', role: 'document' },
      nodeViews: { turn: turnView(content.words) },
      handleDOMEvents: { copy: copyWords, dragstart: dragWords },
    });
    // Put in when it is whole: an editor that is filled in place makes the browser lay out the page twice.
    place.append(this.view.dom);
  }

  /** Shows what changed; the document is built again only where its words, turns or speakers are others. */
  show(next: Content): void {
    const { view, content: before } = this;
    this.content = next;
    if (next.words !== before.words) view.setProps({ nodeViews: { turn: turnView(next.words) } });
    const doc = sameDocument(before, next) ? view.state.doc : buildDocument(next.briefing, next.text);
    if (!doc.eq(view.state.doc)) {
      this.keepingSelection(() => view.updateState(freshState(doc, this.plugins, next, view.state)));
      return;
    }
    const change = changeOf(view.state, before, next);
    if (change?.selectionSet) this.keepingSelection(() => view.dispatch(change));
    else if (change) view.dispatch(change);
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

  selection(): readonly Segment[] {
    return segmentsIn(this.view.state.doc, this.view.state.selection);
  }

  destroy(): void {
    this.view.destroy();
  }

  /** Makes a change that moves the selection; the page follows, also while the focus is on a button. */
  private keepingSelection(change: () => void): void {
    const shown = hasDomSelection(this.view);
    change();
    if (shown) showSelection(this.view);
  }
}

function turnView(words: Words): NodeViewConstructor {
  return (node) => new TurnView(node, words);
}
