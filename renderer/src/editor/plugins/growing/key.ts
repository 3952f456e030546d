import { PluginKey } from 'prosemirror-state';
import type { Span } from '../../positions';

/** The selections that the present one grew from, the smallest first. */
export const growingKey = new PluginKey<readonly Span[]>('growing');
