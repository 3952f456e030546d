import { PluginKey } from 'prosemirror-state';
import type { FindingState } from './state';

export const findingKey = new PluginKey<FindingState>('finding');
