import { PluginKey } from 'prosemirror-state';
import type { AnnotationsState } from './state';

export const annotationsKey = new PluginKey<AnnotationsState>('annotations');
