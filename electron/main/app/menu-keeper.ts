import { isDeepStrictEqual } from 'node:util';
import { type MenuOptions, showMenu } from './menu';

type Shown = Pick<MenuOptions, 'words' | 'recent' | 'update'>;

/** Draws the application menu, and draws it anew where what it shows has changed. */
export class MenuKeeper {
  readonly #heard: Omit<MenuOptions, keyof Shown>;
  #shown: Partial<Shown> = {};

  constructor(heard: Omit<MenuOptions, keyof Shown>) {
    this.#heard = heard;
  }

  /** Takes what is new; there is no menu before there are words for it. */
  show(change: Partial<Shown>): void {
    const next = { recent: [], update: null, ...this.#shown, ...change };
    if (isDeepStrictEqual(next, this.#shown)) return;
    this.#shown = next;
    const { words, ...rest } = next;
    if (words) showMenu({ ...this.#heard, ...rest, words });
  }
}
