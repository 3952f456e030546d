import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import type { Briefing } from '../../../shared/project/records';
import { selectedWords } from './clipboard';
import { buildDocument } from './document';
import { injected } from './plugins/injected';
import { showInjected } from './plugins/injected/commands';
import { quarantinedIn } from './plugins/injected/segments';
import { toPosition } from './positions';

const { briefing: clean, text } = smallBriefing(['布设46个水下声免費貸款学监测点', '走完干支流', '谢谢大家']);

function withInjected(status: 'quarantined' | 'released'): Briefing {
  const start = text.indexOf('免費貸款');
  const finding = { id: 'i1', start, end: start + 4, text: '免費貸款', signs: [], reads: '', status };
  return { ...clean, injected: [finding] };
}

function select(briefing: Briefing, from: [string, number], to: [string, number]): EditorState {
  const doc = buildDocument(briefing, text);
  const state = EditorState.create({ doc, plugins: [injected()] });
  const at = ([block, offset]: [string, number]) => toPosition(doc, { block, offset }) ?? -1;
  const tr = showInjected(state.tr, quarantinedIn(briefing), { injected: '', markup: '' });
  return state.apply(tr.setSelection(TextSelection.create(doc, at(from), at(to))));
}

describe('selectedWords', () => {
  it('gives what is selected of each block', () => {
    expect(selectedWords(select(clean, ['b1', 12], ['b3', 2]))).toEqual(['学监测点', '走完干支流', '谢谢']);
  });

  it('leaves quarantined words out, and released ones in', () => {
    const words = (status: 'quarantined' | 'released') =>
      selectedWords(select(withInjected(status), ['b1', 0], ['b1', 16]));
    expect(words('quarantined')).toEqual(['布设46个水下声学监测点']);
    expect(words('released')).toEqual(['布设46个水下声免費貸款学监测点']);
  });

  it('cuts at the selection where it begins or ends among quarantined words', () => {
    const briefing = withInjected('quarantined');
    expect(selectedWords(select(briefing, ['b1', 10], ['b1', 14]))).toEqual(['学监']);
    expect(selectedWords(select(briefing, ['b1', 6], ['b1', 10]))).toEqual(['下声']);
    expect(selectedWords(select(briefing, ['b1', 9], ['b1', 11]))).toEqual([]);
  });
});
