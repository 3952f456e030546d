import { log } from '../log/log';

/** How far the next version is: nobody knows of one, the feed is asked, it can be had, is on its way, or waits for the end of the app. */
export type UpdateState =
  | { readonly is: 'unknown' }
  | { readonly is: 'asking' }
  | { readonly is: 'offered'; readonly version: string }
  | { readonly is: 'fetching'; readonly version: string }
  | { readonly is: 'ready'; readonly version: string };

/** What asks the feed. Both reject where it cannot be reached or what it has is not sound. */
export interface Updater {
  /** The version that the feed has, where it is newer than this one; otherwise null. */
  readonly newer: () => Promise<string | null>;
  /** Fetches that version, holds it against its checksum, and has it installed when the app quits. */
  readonly fetch: () => Promise<void>;
}

/** The person at the desk. */
export interface Person {
  /** Whether the version is to be fetched. */
  readonly wants: (version: string) => Promise<boolean>;
  readonly hears: (what: 'newest' | 'ready' | 'failed', version: string) => void;
}

export interface UpdatesOptions {
  readonly updater: Updater;
  readonly person: Person;
  /** Shows how far it is. */
  readonly show: (state: UpdateState) => void;
}

/**
 * The way to the next version: the feed is asked at the start and on demand, nothing is fetched without a yes, and nothing is
 * installed while somebody works.
 */
export class Updates {
  readonly #options: UpdatesOptions;
  #state: UpdateState = { is: 'unknown' };

  constructor(options: UpdatesOptions) {
    this.#options = options;
    options.show(this.#state);
  }

  /** Asks the feed, and the person where there is something new; says nothing where there is not. */
  async atStart(): Promise<void> {
    if (await this.#look()) await this.#offer();
  }

  /** What somebody wants who chooses the menu's item: always answered. */
  async onDemand(): Promise<void> {
    const { person } = this.#options;
    const state = this.#state;
    if (state.is === 'ready') person.hears('ready', state.version);
    else if (state.is === 'offered') await this.#offer();
    else if (state.is === 'unknown') {
      const isAnswered = await this.#look();
      if (isAnswered === null) person.hears('failed', '');
      else if (isAnswered) await this.#offer();
      else person.hears('newest', '');
    }
  }

  /** Whether the feed has something new; null where it could not be asked. */
  async #look(): Promise<boolean | null> {
    this.#become({ is: 'asking' });
    try {
      const version = await this.#options.updater.newer();
      this.#become(version === null ? { is: 'unknown' } : { is: 'offered', version });
      return version !== null;
    } catch (error) {
      log.failed('update feed not read', error);
      this.#become({ is: 'unknown' });
      return null;
    }
  }

  async #offer(): Promise<void> {
    const { updater, person } = this.#options;
    if (this.#state.is !== 'offered') return;
    const { version } = this.#state;
    if (!(await person.wants(version)) || this.#state.is !== 'offered') return;
    this.#become({ is: 'fetching', version });
    try {
      await updater.fetch();
      log.info('update fetched', { version });
      this.#become({ is: 'ready', version });
      person.hears('ready', version);
    } catch (error) {
      log.failed('update not fetched', error);
      this.#become({ is: 'offered', version });
      person.hears('failed', version);
    }
  }

  #become(state: UpdateState): void {
    this.#state = state;
    this.#options.show(state);
  }
}
