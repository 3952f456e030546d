import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../../../shared/project/settings';
import { log } from '../log/log';
import { zoomOf } from './zoom';

/** A rectangle in density-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What the window looked like when it was left, with its theme and zoom. It is a file of its own, read before the
 * window appears; nothing is lost with it, so a bad one counts as none.
 */
export interface WindowState {
  readonly bounds: Bounds | null;
  readonly isMaximized: boolean;
  readonly isFullScreen: boolean;
  readonly theme: Settings['theme'];
  /** How much larger its content is shown than its own size. */
  readonly zoom: number;
}

export const MINIMUM_SIZE = { width: 960, height: 600 } as const;

const FIRST: WindowState = {
  bounds: null,
  isMaximized: false,
  isFullScreen: false,
  theme: 'system',
  zoom: 1,
};
/** So much of a window must lie on a screen, in pixels each way, that a person can get hold of it. */
const GRIP = 120;

export function readWindowState(file: string): WindowState {
  try {
    return parseWindowState(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return FIRST;
  }
}

/** Keeps the state; it is not worth an error when that fails. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch (error) {
    log.failed('window state not written', error);
  }
}

/** Takes what is well-formed of a state that was read; by hand, since no schema is loaded yet. */
function parseWindowState(value: unknown): WindowState {
  const state = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { theme, isMaximized, isFullScreen } = state;
  return {
    bounds: parseBounds(state['bounds']),
    isMaximized: isMaximized === true,
    isFullScreen: isFullScreen === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    zoom: zoomOf(state['zoom']),
  };
}

/** The bounds to open with: those of last time if a screen still shows them, at least the minimum size. */
export function visibleBounds(bounds: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (!bounds) return null;
  const { x, y } = bounds;
  const width = Math.max(bounds.width, MINIMUM_SIZE.width);
  const height = Math.max(bounds.height, MINIMUM_SIZE.height);
  const isWithin = screens.some(
    (screen) =>
      Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x) >= GRIP &&
      y >= screen.y &&
      y <= screen.y + screen.height - GRIP,
  );
  return isWithin ? { x, y, width, height } : null;
}

function parseBounds(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height } = value as Record<string, unknown>;
  return isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height) ? { x, y, width, height } : null;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
