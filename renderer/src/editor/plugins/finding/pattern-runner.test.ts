import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PatternRunner, type PatternThread, TIME_LIMIT } from './pattern-runner';

class Thread implements PatternThread {
  onmessage: PatternThread['onmessage'] = null;
  onerror: PatternThread['onerror'] = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  answer(hits: readonly number[]): void {
    const event = new MessageEvent('message', { data: Uint32Array.from(hits) });
    this.onmessage?.call(null as never, event);
  }
}

const task = { pattern: /a/g, texts: ['a'] };

describe('PatternRunner', () => {
  const threads: Thread[] = [];
  const start = (): Thread => {
    const thread = new Thread();
    threads.push(thread);
    return thread;
  };

  beforeEach(() => {
    threads.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('hands on what the thread found, and keeps the thread', () => {
    const runner = new PatternRunner(start);
    const done = vi.fn();
    runner.run(task, done);
    threads[0]?.answer([0, 0, 1]);
    runner.run(task, done);
    expect(done).toHaveBeenCalledExactlyOnceWith(Uint32Array.from([0, 0, 1]));
    expect(threads).toHaveLength(1);
    vi.advanceTimersByTime(TIME_LIMIT - 1);
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('ends a thread that takes too long, and takes another one for the next pattern', () => {
    const runner = new PatternRunner(start);
    const done = vi.fn();
    runner.run(task, done);
    vi.advanceTimersByTime(TIME_LIMIT);
    expect(done).toHaveBeenCalledExactlyOnceWith(null);
    expect(threads[0]?.terminate).toHaveBeenCalled();
    runner.run(task, done);
    expect(threads).toHaveLength(2);
  });

  it('stops what runs when something else is wanted, and says nothing of it', () => {
    const runner = new PatternRunner(start);
    const [first, second] = [vi.fn(), vi.fn()];
    runner.run(task, first);
    runner.run(task, second);
    expect(threads[0]?.terminate).toHaveBeenCalled();
    threads[1]?.answer([]);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });
});
