import { PluginKey } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';

export const structureKey = new PluginKey<DecorationSet>('structure');
