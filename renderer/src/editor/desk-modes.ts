import type { Plugin } from 'prosemirror-state';
import type { Events } from './content';
import { annotations } from './plugins/annotations';
import { caret } from './plugins/caret';
import { clicking } from './plugins/clicking';
import { correcting } from './plugins/correcting';
import { corrections } from './plugins/corrections';
import { finding } from './plugins/finding';
import { growing } from './plugins/growing';
import { holding } from './plugins/holding';
import { injected } from './plugins/injected';
import { invisibles } from './plugins/invisibles';
import { keepingPlace } from './plugins/keeping-place';
import { letters } from './plugins/letters';
import { marking } from './plugins/marking';
import { minimap } from './plugins/minimap';
import { moving } from './plugins/moving';
import { pointer } from './plugins/pointer';
import { pointing } from './plugins/pointing';
import { selection } from './plugins/selection';
import { structure } from './plugins/structure';
import { visibleTurn } from './plugins/visible-turn';
import styles from './transcript.module.css';

/** The plugins of the two modes; a letter marks in the one and is written in the other. */
export interface Modes {
  readonly reading: readonly Plugin[];
  readonly typing: readonly Plugin[];
}

/** Makes the plugins of a transcript; `reveal` brings an annotation into sight. */
export function modesOf(region: HTMLElement, events: Events, reveal: (annotation: string) => void): Modes {
  const always = [
    annotations(events.onActivate),
    letters(events.onActivate),
    injected(),
    structure(),
    invisibles(),
    corrections(events.onCorrection),
    selection(events),
    pointer(region),
    pointing(events.onPoint),
    finding(region, events.onFind),
    visibleTurn(region, events.onVisibleTurn),
    keepingPlace(region),
    minimap(region, styles['minimap'] ?? '', (id) => {
      events.onActivate(id);
      reveal(id);
    }),
  ];
  return {
    reading: [
      ...always,
      marking(events),
      growing(),
      holding(region, events),
      moving(region, events),
      clicking(),
      caret(region, styles['caret'] ?? ''),
    ],
    typing: [...always, correcting()],
  };
}
