import { PluginKey } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';

export const correctionsKey = new PluginKey<DecorationSet>('corrections');
