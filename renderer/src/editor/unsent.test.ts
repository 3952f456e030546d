import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unsent } from './unsent';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function make() {
  const sent: string[] = [];
  const told: boolean[] = [];
  const state = { composing: false, stores: true, fails: false };
  const unsent = new Unsent({
    send: async (block) => {
      sent.push(block);
      if (state.fails) throw new Error('no answer');
      return state.stores;
    },
    isComposing: () => state.composing,
    onChange: (isUnsent) => told.push(isUnsent),
  });
  return { unsent, sent, told, state };
}

describe('typed words', () => {
  it('are one burst until somebody pauses', async () => {
    const { unsent, sent, told } = make();
    for (let key = 0; key < 3; key += 1) {
      unsent.add('b1', null);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect([sent, told]).toEqual([[], [true]]);
    await vi.advanceTimersByTimeAsync(600);
    expect([sent, told]).toEqual([['b1'], [true, false]]);
  });

  it('are never older than a second, however fast the next ones come', async () => {
    const { unsent, sent } = make();
    for (let key = 0; key < 11; key += 1) {
      unsent.add('b1', null);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent).toEqual(['b1']);
  });

  it('are sent again after a burst that failed, and the one after it is not held up', async () => {
    const { unsent, sent, told, state } = make();
    state.fails = true;
    unsent.add('b1', null);
    await expect(unsent.flush()).rejects.toThrow('no answer');
    expect(unsent.any).toBe(true);
    state.fails = false;
    unsent.add('b2', null);
    await unsent.flush();
    expect([sent, told]).toEqual([
      ['b1', 'b1', 'b2'],
      [true, false],
    ]);
  });

  it('of an input method wait until it has composed them', async () => {
    const { unsent, sent, state } = make();
    state.composing = true;
    unsent.add('b1', null);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
    state.composing = false;
    unsent.composed();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['b1']);
  });

  it('go with the place where the last of them were typed, also after a burst that failed', async () => {
    const carets: (number | null)[] = [];
    const unsent = new Unsent({
      send: async (_block, caret) => carets.push(caret) > 1,
      isComposing: () => false,
      onChange: () => {},
    });
    unsent.add('b1', 3);
    unsent.add('b1', 4);
    await unsent.flush();
    await unsent.flush();
    expect(carets).toEqual([4, 4]);
  });

  it('that were refused stay unsent and go with the next burst', async () => {
    const { unsent, sent, told, state } = make();
    state.stores = false;
    unsent.add('b1', null);
    await unsent.flush();
    expect([unsent.any, told]).toEqual([true, [true]]);
    state.stores = true;
    unsent.add('b2', null);
    await unsent.flush();
    expect([sent, unsent.any]).toEqual([['b1', 'b1', 'b2'], false]);
  });

  it('typed while a burst is on its way are the next one, and are sent after it', async () => {
    const order: string[] = [];
    let answer = (_stored: boolean): void => {};
    const unsent = new Unsent({
      send: (block) => {
        order.push(block);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      isComposing: () => false,
      onChange: (isUnsent) => order.push(isUnsent ? 'unsent' : 'stored'),
    });
    unsent.add('b1', null);
    const first = unsent.flush();
    await vi.advanceTimersByTimeAsync(0);
    unsent.add('b1', null);
    const second = unsent.flush();
    answer(true);
    await first;
    await vi.advanceTimersByTimeAsync(0);
    answer(true);
    await second;
    expect(order).toEqual(['unsent', 'b1', 'b1', 'stored']);
  });
});
