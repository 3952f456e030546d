import { PluginKey } from 'prosemirror-state';

/** The annotation that the keyboard holds: arrows move it instead of the caret. */
export const holdingKey = new PluginKey<string | null>('holding');
