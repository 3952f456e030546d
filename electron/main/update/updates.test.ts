import { describe, expect, test } from 'vitest';
import { type UpdateState, Updates } from './updates';

interface Feed {
  readonly version?: string | null;
  readonly isOut?: boolean;
  readonly isBroken?: boolean;
  readonly answers?: readonly boolean[];
}

function updates({ version = '2.0.0', isOut = false, isBroken = false, answers = [] }: Feed) {
  const shown: UpdateState['is'][] = [];
  const heard: string[] = [];
  const asked: string[] = [];
  const waiting = [...answers];
  const made = new Updates({
    updater: {
      newer: async () => {
        if (isOut) throw new Error('no answer');
        return version;
      },
      fetch: async () => {
        if (isBroken) throw new Error('checksum');
      },
    },
    person: {
      wants: async (offered) => {
        asked.push(offered);
        return waiting.shift() ?? false;
      },
      hears: (what, of) => heard.push(`${what} ${of}`.trim()),
    },
    show: ({ is }) => shown.push(is),
  });
  return { updates: made, shown, heard, asked };
}

describe('at the start', () => {
  test('nothing is said where there is nothing new', async () => {
    const { updates: made, shown, heard, asked } = updates({ version: null });
    await made.atStart();
    expect({ shown, heard, asked }).toEqual({
      shown: ['unknown', 'asking', 'unknown'],
      heard: [],
      asked: [],
    });
  });

  test('nor where the feed is out of reach', async () => {
    const { updates: made, shown, heard } = updates({ isOut: true });
    await made.atStart();
    expect({ last: shown.at(-1), heard }).toEqual({ last: 'unknown', heard: [] });
  });

  test('a new version is fetched after a yes', async () => {
    const { updates: made, shown, heard } = updates({ answers: [true] });
    await made.atStart();
    expect(shown).toEqual(['unknown', 'asking', 'offered', 'fetching', 'ready']);
    expect(heard).toEqual(['ready 2.0.0']);
  });

  test('after a no it stays on offer', async () => {
    const { updates: made, shown, asked } = updates({ answers: [false, true] });
    await made.atStart();
    expect(shown.at(-1)).toBe('offered');
    await made.onDemand();
    expect({ last: shown.at(-1), asked }).toEqual({ last: 'ready', asked: ['2.0.0', '2.0.0'] });
  });
});

describe('on demand', () => {
  test.each([
    ['the newest version', { version: null }, 'newest'],
    ['no answer', { isOut: true }, 'failed'],
    ['an unsound file', { isBroken: true, answers: [true] }, 'failed 2.0.0'],
  ])('%s is said', async (_, feed, said) => {
    const { updates: made, heard } = updates(feed);
    await made.onDemand();
    expect(heard).toEqual([said]);
  });

  test('what could not be fetched can be tried again', async () => {
    const { updates: made, shown, asked } = updates({ isBroken: true, answers: [true, true] });
    await made.onDemand();
    await made.onDemand();
    expect({ last: shown.at(-1), asked: asked.length }).toEqual({ last: 'offered', asked: 2 });
  });

  test('what is ready is said again and not fetched again', async () => {
    const { updates: made, heard, asked } = updates({ answers: [true] });
    await made.onDemand();
    await made.onDemand();
    expect({ heard, asked: asked.length }).toEqual({ heard: ['ready 2.0.0', 'ready 2.0.0'], asked: 1 });
  });

  test('the feed is not asked twice at once', async () => {
    const { updates: made, shown } = updates({ version: null });
    await Promise.all([made.onDemand(), made.onDemand()]);
    expect(shown).toEqual(['unknown', 'asking', 'unknown']);
  });
});
