import { PluginKey } from 'prosemirror-state';
import type { InvisiblesState } from './state';

export const invisiblesKey = new PluginKey<InvisiblesState>('invisibles');
