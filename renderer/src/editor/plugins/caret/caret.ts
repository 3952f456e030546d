import type { PluginView } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { bringIntoSight } from '../../scroll';
import { hasDomSelection } from '../../select';

/**
 * Draws the caret that a browser does not draw in text that cannot be edited. It stands beside the document,
 * not in it.
 */
export class Caret implements PluginView {
  /** The next change of the selection comes from the keyboard and is kept in sight. */
  following = false;
  private readonly dom = document.createElement('div');
  private readonly resized = new ResizeObserver(() => this.draw());
  private readonly redraw = (): void => this.draw();

  constructor(
    private readonly view: EditorView,
    private readonly region: HTMLElement,
    className: string,
  ) {
    this.dom.className = className;
    this.dom.setAttribute('aria-hidden', 'true');
    this.dom.hidden = true;
    view.dom.after(this.dom);
    this.resized.observe(view.dom);
    view.dom.addEventListener('focus', this.redraw);
    view.dom.addEventListener('blur', this.redraw);
    document.addEventListener('selectionchange', this.redraw);
  }

  update(): void {
    this.draw();
    if (!this.following) return;
    this.following = false;
    bringIntoSight(this.region, this.view.coordsAtPos(this.view.state.selection.head));
  }

  destroy(): void {
    this.resized.disconnect();
    this.view.dom.removeEventListener('focus', this.redraw);
    this.view.dom.removeEventListener('blur', this.redraw);
    document.removeEventListener('selectionchange', this.redraw);
    this.dom.remove();
  }

  private draw(): void {
    const { view, dom } = this;
    const { empty, head } = view.state.selection;
    dom.hidden = !(empty && view.hasFocus() && hasDomSelection(view));
    if (dom.hidden || !dom.offsetParent) return;
    const { left, top, bottom } = view.coordsAtPos(head);
    const origin = dom.offsetParent.getBoundingClientRect();
    dom.style.translate = `${left - origin.left}px ${top - origin.top}px`;
    dom.style.height = `${bottom - top}px`;
    // A caret that moves starts to blink anew.
    for (const animation of dom.getAnimations()) animation.currentTime = 0;
  }
}
