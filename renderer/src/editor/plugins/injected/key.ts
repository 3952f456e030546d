import { PluginKey } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';

export const injectedKey = new PluginKey<DecorationSet>('injected');
