import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/store-tools';
import { readWindowState, visibleBounds, writeWindowState } from './window-state';

const first = { bounds: null, isMaximized: false, isFullScreen: false, theme: 'system', zoom: 1 };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

describe('the window’s state', () => {
  it('is what it was', () => {
    const file = join(temporaryFolder(), 'deep', 'window.json');
    expect(readWindowState(file)).toEqual(first);
    const state = {
      bounds: { x: -5, y: 20, width: 1200, height: 800 },
      isMaximized: true,
      isFullScreen: false,
      theme: 'dark',
      zoom: 1.25,
    } as const;
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"bounds":{"x":"0"},"theme":"neon","isMaximized":1,"zoom":"2"}',
    '{"bounds":7}',
  ])('is that of the first start where the file holds %j', (content) => {
    const file = join(temporaryFolder(), 'window.json');
    writeFileSync(file, content);
    expect(readWindowState(file)).toEqual(first);
  });
});

describe('visibleBounds', () => {
  it('keeps a window where it was, but not smaller than it can be', () => {
    const bounds = { x: 100, y: 50, width: 1200, height: 800 };
    expect(visibleBounds(bounds, [screen])).toEqual(bounds);
    expect(visibleBounds({ ...bounds, width: 10, height: 10 }, [screen])).toEqual({
      ...bounds,
      width: 960,
      height: 600,
    });
    expect(visibleBounds(null, [screen])).toBeNull();
  });

  it.each([
    ['to the right', { x: 1900, y: 0 }],
    ['to the left', { x: -1150, y: 0 }],
    ['above', { x: 0, y: -60 }],
    ['below', { x: 0, y: 1000 }],
  ])('does not put it off the screen %s', (_where, place) => {
    expect(visibleBounds({ ...place, width: 1200, height: 800 }, [screen])).toBeNull();
  });

  it('knows a second screen', () => {
    const bounds = { x: 2000, y: 0, width: 1200, height: 800 };
    expect(visibleBounds(bounds, [screen, { ...screen, x: 1920 }])).toEqual(bounds);
  });
});
