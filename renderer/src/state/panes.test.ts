import { afterEach, describe, expect, it } from 'vitest';
import { PANE_WIDTHS, setPaneWidth, usePanes, widthsOf } from './panes';

afterEach(() => setPaneWidth('outline', null));

describe('the widths of the panes', () => {
  it('stay within what can be read', () => {
    setPaneWidth('outline', 3);
    expect(usePanes.getState().outline).toBe(PANE_WIDTHS.outline.least);
    setPaneWidth('outline', 9000);
    expect(usePanes.getState().outline).toBe(PANE_WIDTHS.outline.most);
    setPaneWidth('outline', null);
    expect(usePanes.getState().outline).toBe(PANE_WIDTHS.outline.usual);
  });

  it.each([undefined, null, 7, { outline: 'wide' }, { outline: Number.NaN }])(
    'are the usual ones where %j was kept',
    (kept) => expect(widthsOf(kept).outline).toBe(PANE_WIDTHS.outline.usual),
  );

  it('are what was kept', () => {
    expect(widthsOf({ outline: 300, inspector: 500.4 })).toEqual({ outline: 300, inspector: 500 });
  });
});
