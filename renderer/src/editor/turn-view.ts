import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { clockOf } from '../i18n/format';
import type { TurnAttrs } from './schema';
import styles from './transcript.module.css';
import type { Words } from './words';

/**
 * A turn: an article named by its speaker, with the margin beside the words. The margin is no part of the
 * text: it cannot be selected or copied. Words that nobody speaks are a plain group.
 */
export class TurnView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly margin: HTMLElement;

  constructor(
    private node: Node,
    private readonly words: Words,
    private readonly onEdit: (turn: string) => void,
  ) {
    this.dom = document.createElement(attrsOf(node).speaker ? 'article' : 'div');
    this.dom.className = styles['turn'] ?? '';
    this.margin = element('header', 'margin');
    this.margin.contentEditable = 'false';
    this.contentDOM = element('div', 'words');
    this.dom.append(this.margin, this.contentDOM);
    this.draw();
  }

  update(node: Node): boolean {
    if (Boolean(attrsOf(node).speaker) !== Boolean(attrsOf(this.node).speaker)) return false;
    const redraw = !node.sameMarkup(this.node);
    this.node = node;
    if (redraw) this.draw();
    return true;
  }

  /** The margin is the window's own, not the editor's. */
  stopEvent({ target }: Event): boolean {
    return target instanceof HTMLElement && this.margin.contains(target);
  }

  private draw(): void {
    const { id, speaker, kind, time, timeKind, opensExchange } = attrsOf(this.node);
    this.dom.dataset['turn'] = id ?? '';
    this.dom.toggleAttribute('data-opens-exchange', opensExchange);
    if (!speaker) return;
    this.dom.ariaLabel = speaker.name;
    this.dom.dataset['role'] = speaker.role;
    if (kind) this.dom.dataset['kind'] = kind;
    else delete this.dom.dataset['kind'];

    const label = element('div', 'label', [element('p', 'name', speaker.name)]);
    if (speaker.title) {
      const title = element('p', 'title', speaker.title);
      title.title = speaker.title;
      label.append(title);
    }
    const role = element('span', 'role', this.words.roles[speaker.role]);
    const facts = element('p', 'facts', [role]);
    facts.lang = this.words.language;
    if (kind) facts.append(element('span', 'kind', this.words.kinds[kind]));
    label.append(facts);
    if (time) {
      const stamp = element('time', 'time', this.words.time(clockOf(time), timeKind));
      stamp.lang = this.words.language;
      stamp.setAttribute('datetime', time);
      label.append(stamp);
    }
    if (id) label.append(this.editButton(id));
    this.margin.replaceChildren(label);
  }

  /** Out of the way of the Tab key, which would stop at every turn: the keyboard has a key for it. */
  private editButton(turn: string): HTMLElement {
    const button = element('button', 'edit', this.words.editTurn);
    button.lang = this.words.language;
    button.tabIndex = -1;
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => this.onEdit(turn));
    return button;
  }
}

function attrsOf(node: Node): TurnAttrs {
  return node.attrs as TurnAttrs;
}

function element(tag: string, className: string, content: string | readonly HTMLElement[] = []): HTMLElement {
  const made = document.createElement(tag);
  made.className = styles[className] ?? '';
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}
