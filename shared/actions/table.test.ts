import { describe, expect, it } from 'vitest';
import { ACTION_IDS, ACTIONS, type ActionEntry } from './table';

const heardBy = (who: ActionEntry['heard']) =>
  ACTION_IDS.filter((id) => ACTIONS[id].heard === who).flatMap((id) => ACTIONS[id].keys ?? []);

describe('the shortcuts of the table', () => {
  it.each(['window', 'queue'] as const)('mean one thing each to the %s', (who) => {
    const keys = heardBy(who);
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  it('type nothing where the window hears them, but for the question mark', () => {
    const typing = heardBy('window').filter((keys) => !/^(?:Mod|Alt)\+|^(?:Shift\+)?F\d+$/.test(keys));
    expect(typing).toEqual(['?']);
  });

  it('are written in one way', () => {
    const wellFormed = /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9]|[=,?-]|Plus|F\d+|[A-Z][a-z]+[A-Za-z]*)$/;
    const keys = [...heardBy('window'), ...heardBy('transcript'), ...heardBy('queue')];
    expect(keys.filter((one) => !wellFormed.test(one))).toEqual([]);
  });
});
