import { describe, expect, it } from 'vitest';
import { UNREAD } from '../../../shared/figures/findings';
import type { FieldChange, HistoryLine } from '../../../shared/project/history';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { Subject } from '../../../shared/project/subject';
import { lineWords } from './line-words';

const money: Subject = { kind: 'annotation', id: 'f1', annotation: 'figure', text: '6000亿元' };
const quote: Subject = { kind: 'annotation', id: 'q1', annotation: 'quote', text: 'We moved 6 cranes' };
const vance: Subject = { kind: 'speaker', name: 'MS. VANCE' };
const harbour: Subject = { kind: 'project', title: 'Harbour' };
const page: Subject = { kind: 'furniture', text: 'Share' };

const change = (field: string, before: FieldChange['before'], after: FieldChange['after']): FieldChange => ({
  field,
  before,
  after,
});

function words(
  type: HistoryLine['type'],
  subject: Subject,
  changes: readonly FieldChange[] = [],
  { language = 'en', reverses = null }: { language?: UiLanguage; reverses?: HistoryLine['reverses'] } = {},
): readonly string[] {
  const line = { seq: 1, id: 'c1', at: 0, by: 'Ada', isUndone: false };
  return lineWords({ ...line, type, subject, changes, reverses }, language);
}

describe('lineWords', () => {
  const verdict = [change('verdict', null, 'verified')];

  it.each<[readonly string[], string]>([
    [words('check.record', money, verdict), 'Verdict of 6000亿元: unchecked → verified'],
    [
      words('check.withdraw', money, [change('verdict', 'wrong', null)]),
      'Check of 6000亿元 withdrawn: wrong → unchecked',
    ],
    [words('annotation.add', quote), 'Quote added: “We moved 6 cranes”'],
    [words('annotation.remove', harbour), 'removal of a mark'],
    [
      words('annotation.edit', quote, [change('note', '', 'Lead.')]),
      'Note on “We moved 6 cranes”: none → Lead.',
    ],
    [
      words('annotation.edit', quote, [change('tags', ['port', 'work'], [])]),
      'Tags on “We moved 6 cranes”: port, work → none',
    ],
    [
      words('annotation.edit', quote, [change('speaker', null, 'Q')]),
      'Speaker on “We moved 6 cranes”: as in the transcript → Q',
    ],
    [
      words('annotation.edit', money, [change('status', 'found', 'accepted')]),
      'Status on “6000亿元”: Found in the text → Accepted',
    ],
    [
      words('annotation.edit', money, [change('reading', UNREAD, { ...UNREAD, value: 6, of: 'cranes' })]),
      'Value on “6000亿元”: not read as a number → 6 · cranes',
    ],
    [
      words('speaker.edit', vance, [change('name', 'MS. VANCE', 'Ann Vance')]),
      'Speaker MS. VANCE renamed Ann Vance',
    ],
    [
      words('speaker.edit', vance, [change('role', 'other', 'official')]),
      'Role of MS. VANCE: Other → Official',
    ],
    [
      words('annotation.edit', quote, [change('relays', null, 'the minister')]),
      'Whose words on “We moved 6 cranes”: the speaker’s own → the minister',
    ],
    [
      words('annotation.edit', quote, [change('translation', null, { text: '搬走', kind: 'own' })]),
      'Translation on “We moved 6 cranes”: none → 搬走 (Our own)',
    ],
    [
      words('annotation.edit', quote, [change('priority', 'normal', 'high')]),
      'Priority on “We moved 6 cranes”: Normal → High',
    ],
    [
      words('turn.edit', { kind: 'turn', name: 'Q' }, [change('kind', 'answer', 'question')]),
      'Kind of a turn by Q: answer → question',
    ],
    [
      words('briefing.edit', { kind: 'briefing', title: 'Harbour works' }, [
        change('address', null, 'https://harbour.example'),
      ]),
      'Address of briefing “Harbour works”: none → https://harbour.example',
    ],
    [words('speaker.merge', vance, [change('speaker', 'MS. VANCE', 'Q')]), 'Speaker MS. VANCE merged into Q'],
    [words('block.correct', { kind: 'turn', name: 'Q' }), 'Transcript corrected: Q'],
    [words('annotation.move', quote, [change('anchor', '6', '6 cranes')]), 'Mark moved: “6” → “6 cranes”'],
    [
      words('project.rename', harbour, [change('title', 'Harbour', 'Docks')]),
      'Project “Harbour” renamed “Docks”',
    ],
    [words('furniture.mark', page, [change('status', 'hidden', 'shown')]), 'Page text shown: “Share”'],
    [
      words('check.record', money, verdict, { reverses: 'undo' }),
      'Undone: Verdict of 6000亿元: unchecked → verified',
    ],
    [words('check.record', money, verdict, { language: 'zh-Hans' }), '6000亿元的核查结论：未核查 → 属实'],
  ])('says %j', (said, expected) => {
    expect(said).toEqual([expected]);
  });

  it('gives each changed field a line', () => {
    expect(
      words('annotation.edit', quote, [change('note', '', 'a'), change('style', 'direct', 'partial')]),
    ).toEqual(['Note on “We moved 6 cranes”: none → a', 'Style on “We moved 6 cranes”: Direct → Partial']);
  });
});
