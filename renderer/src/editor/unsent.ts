/** How long somebody may pause before what was typed is sent, in milliseconds. */
const PAUSE = 600;
/** How old the first word may become that was not sent, in milliseconds. */
const LIMIT = 1000;

/** What the words of a transcript need to be stored. */
interface Store {
  /** Stores the present words of a block; whether that was done. `caret` is where the last of them were typed. */
  send(block: string, caret: number | null): Promise<boolean>;
  /** Whether an input method is at work: what it composes is not finished. */
  isComposing(): boolean;
  /** There are words now that are not stored, or there are none any more. */
  onChange(isUnsent: boolean): void;
}

/**
 * Blocks with words that were typed and are not stored yet. They are sent a burst at a time: after a pause, a
 * second after the first key at the latest, and when somebody asks for it. What could not be stored stays
 * unsent, and is sent again with the next burst.
 */
export class Unsent {
  /** By id, with the place of the caret in them. */
  private readonly blocks = new Map<string, number | null>();
  private sending: Promise<void> = Promise.resolve();
  private isNoted = false;
  private since: number | null = null;
  private timer = 0;

  constructor(private readonly store: Store) {}

  /** Whether anything that was typed is not stored. */
  get any(): boolean {
    return this.isNoted;
  }

  /** Notes that the words of a block have changed, and where the caret is; null where it is not in the block. */
  add(block: string, caret: number | null): void {
    this.blocks.set(block, caret);
    this.note(true);
    this.sendSoon();
  }

  /** What an input method has composed waits like typed words. */
  composed(): void {
    if (this.blocks.size > 0) this.sendSoon();
  }

  /** Sends everything now; done when it is stored or refused. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.since = null;
    const sent = this.sending.then(() => this.sendAll());
    // A burst that failed must not keep the next one from being sent.
    this.sending = sent.catch(() => undefined);
    return sent;
  }

  private sendSoon(): void {
    const now = Date.now();
    this.since ??= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(PAUSE, this.since + LIMIT - now));
    this.timer = window.setTimeout(() => {
      if (!this.store.isComposing()) void this.flush();
    }, wait);
  }

  private async sendAll(): Promise<void> {
    for (const [block, caret] of [...this.blocks]) {
      this.blocks.delete(block);
      let isStored = false;
      try {
        isStored = await this.store.send(block, caret);
      } finally {
        // Typed in again meanwhile, it has a later caret.
        if (!isStored && !this.blocks.has(block)) this.blocks.set(block, caret);
      }
    }
    if (this.blocks.size === 0) this.note(false);
  }

  private note(isUnsent: boolean): void {
    if (this.isNoted === isUnsent) return;
    this.isNoted = isUnsent;
    this.store.onChange(isUnsent);
  }
}
