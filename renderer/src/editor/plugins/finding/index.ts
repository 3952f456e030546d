import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Span } from '../../positions';
import { selectFirst, withStep } from './commands';
import './finding.css';
import { toPattern } from '../../../../../shared/search/find-pattern';
import { startThread } from '../../../threads/start-thread';
import { injectedKey } from '../injected/key';
import { paint, scrollToHit, unpaint } from './highlights';
import { textsOf, toSpan } from './in-document';
import { findingKey } from './key';
import { PatternRunner } from './pattern-runner';
import type { PatternHits } from './pattern-worker';
import { afterTransaction, currentHit, type FindingState, type FindPhase, NOTHING_SOUGHT } from './state';

/** How a search stands, for the find bar. */
export interface FindReport {
  readonly phase: FindPhase;
  readonly count: number;
  /** Which hit is selected, counted from 0; null where none is. */
  readonly current: number | null;
}

/**
 * Finds words in the transcript, paints them and says how many there are. The selection is the current hit, so
 * whatever is done to a selection is done to it.
 */
export function finding(region: HTMLElement, onFind: (report: FindReport) => void): Plugin<FindingState> {
  return new Plugin({
    key: findingKey,
    state: {
      init: () => NOTHING_SOUGHT,
      apply: (tr, before, _last, next) =>
        afterTransaction(tr, before, tr.getMeta(findingKey), injectedKey.getState(next)),
    },
    view: (view) => new FindingView(view, region, onFind),
    props: { handleScrollToSelection: (view) => scrollToHit(view, region) },
  });
}

class FindingView {
  readonly #patterns = new PatternRunner(() => startThread('patterns'));
  readonly #resized = new ResizeObserver(() => this.#paintSoon());
  #last = NOTHING_SOUGHT;
  #frame = 0;

  constructor(
    private readonly view: EditorView,
    private readonly region: HTMLElement,
    private readonly onFind: (report: FindReport) => void,
  ) {
    region.addEventListener('scroll', this.#paintSoon, { passive: true });
    this.#resized.observe(view.dom);
    this.update();
  }

  update(): void {
    const state = this.#state();
    const isNew = state !== this.#last;
    this.#last = state;
    if (!isNew && !state.query) return;
    if (isNew) this.#runPattern(state);
    const current = currentHit(state, this.view.state.selection);
    if (state.query) this.#paintSoon();
    else unpaint();
    this.onFind({ phase: state.phase, count: state.hits.length, current });
  }

  destroy(): void {
    this.region.removeEventListener('scroll', this.#paintSoon);
    this.#resized.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#patterns.close();
    unpaint();
  }

  #state(): FindingState {
    return findingKey.getState(this.view.state) ?? NOTHING_SOUGHT;
  }

  /** Runs the pattern of a state that waits for it; of any other, what still runs is not wanted any more. */
  #runPattern({ query, phase }: FindingState): void {
    if (phase !== 'searching' || !query) {
      this.#patterns.stop();
      return;
    }
    const pattern = toPattern(query.words, query.matchCase);
    if (!pattern) return;
    const blocks = textsOf(this.view.state.doc);
    this.#patterns.run({ pattern, texts: blocks.map(({ text }) => text) }, (found) => {
      const { isNew } = this.#state();
      const hits = found ? spansOf(found, blocks) : [];
      const phase = found ? 'done' : 'too-slow';
      this.view.dispatch(withStep(this.view.state.tr, { type: 'settle', phase, hits }));
      if (isNew) selectFirst(this.view);
    });
  }

  // One frame after a change: by then the page has what the document has.
  readonly #paintSoon = (): void => {
    if (!this.#last.query) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const state = this.#state();
      if (state.query)
        paint(this.view, this.region, state.hits, currentHit(state, this.view.state.selection));
    });
  };
}

function spansOf(found: PatternHits, blocks: readonly { readonly start: number }[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < found.length; i += 3) {
    const block = blocks[found[i] ?? 0];
    if (block) spans.push(toSpan(block.start, { start: found[i + 1] ?? 0, end: found[i + 2] ?? 0 }));
  }
  return spans;
}
