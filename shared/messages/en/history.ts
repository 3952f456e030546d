import type { ChangeName } from '../../project/commands';
import type { Annotation, Furniture, Injected } from '../../project/records';

type Kind = Annotation['kind'];
/** Commands that are told with the same words whatever they are about; the others depend on it. */
type Plain = Exclude<
  ChangeName,
  | 'briefing.edit'
  | 'speaker.edit'
  | 'turn.edit'
  | 'injected.mark'
  | 'furniture.mark'
  | 'annotation.add'
  | 'annotation.remove'
  | 'annotation.edit'
>;
type Keys =
  | Plain
  | `add.${Kind}`
  | `remove.${Kind}`
  | `injected.${Injected['status']}`
  | `furniture.${Furniture['status']}`;

/** The history of a project, a line for each change, and the values that changes and conflicts are told with. */
export const history = {
  title: 'History',
  empty: 'Nothing has happened in this project yet.',
  older: 'Show older changes',
  reading: 'Reading…',
  'taken-back': 'undone',
  'done-again': 'redone',
  go: 'Show it in the transcript',

  undo: 'Undone: {{what}}',
  redo: 'Redone: {{what}}',

  'project.rename': 'Project “{{before}}” renamed “{{after}}”',
  'project.restore': 'Project taken back to a backup',
  'briefing.add': 'Briefing imported: “{{what}}”',
  'briefing.remove': 'Briefing removed: “{{what}}”',
  'briefing.field': '{{field}} of briefing “{{what}}”: {{before}} → {{after}}',
  'speaker.name': 'Speaker {{before}} renamed {{after}}',
  'speaker.field': '{{field}} of {{what}}: {{before}} → {{after}}',
  'speaker.add': 'Speaker added: {{what}}',
  'speaker.remove': 'Speaker removed: {{what}}',
  'speaker.merge': 'Speaker {{before}} merged into {{after}}',
  'turn.field': '{{field}} of a turn by {{what}}: {{before}} → {{after}}',
  'turn.split': 'Turn split; the new one: {{what}}',
  'turn.join': 'Turn joined to the one before it: {{what}}',
  'block.correct': 'Transcript corrected: {{what}}',
  'injected.add': 'Marked as injected text: “{{what}}”',
  'injected.remove': 'No longer marked as injected text: “{{what}}”',
  'furniture.add': 'Marked as page text: “{{what}}”',
  'furniture.remove': 'No longer marked as page text: “{{what}}”',
  'injected.released': 'Injected text released: “{{what}}”',
  'injected.quarantined': 'Injected text quarantined: “{{what}}”',
  'furniture.shown': 'Page text shown: “{{what}}”',
  'furniture.hidden': 'Page text hidden: “{{what}}”',
  'add.quote': 'Quote added: “{{what}}”',
  'add.figure': 'Figure marked: “{{what}}”',
  'add.claim': 'Claim marked: “{{what}}”',
  'add.note': 'Note added: “{{what}}”',
  'remove.quote': 'Quote removed: “{{what}}”',
  'remove.figure': 'Figure removed: “{{what}}”',
  'remove.claim': 'Claim removed: “{{what}}”',
  'remove.note': 'Note removed: “{{what}}”',
  'annotation.field': '{{field}} on “{{what}}”: {{before}} → {{after}}',
  'annotation.move': 'Mark moved: “{{before}}” → “{{after}}”',
  quarantine: 'Several passages quarantined',
  'page-text': 'Several passages marked as page text',
  'check.record': 'Verdict of {{what}}: {{before}} → {{after}}',
  'check.withdraw': 'Check of {{what}} withdrawn: {{before}} → {{after}}',
  'check.reinstate': 'Check of {{what}} counts again: {{before}} → {{after}}',
  'check.sign': 'Check of {{what}} signed off',
  'check.unsign': 'Sign-off of {{what}} taken back',
  'link.add': 'Linked to another briefing: “{{what}}”',
  'link.remove': 'No longer linked: “{{what}}”',
  'resolution.add': 'Settled in the ledger: “{{what}}”',
  'resolution.remove': 'Open again in the ledger: “{{what}}”',
  'rate.add': 'Exchange rate added: {{what}}',
  'rate.remove': 'Exchange rate removed: {{what}}',
  accept: 'Several findings accepted',
  dismiss: 'Several findings dismissed',
  assign: 'Several annotations assigned',
  confirm: 'Several checks confirmed',
  'carry-over': 'Annotations carried over into another copy',
  resolve: 'Several findings of the ledger settled',
  'merge.settle': 'Merge: what was left out is remembered',

  'field.project': 'Project name',
  'field.name': 'Name',
  'field.title': 'Title',
  'field.address': 'Address',
  'field.date': 'Date',
  'field.organisation': 'Organisation',
  'field.role': 'Role',
  'field.note': 'Note',
  'field.speaker': 'Speaker',
  'field.style': 'Style',
  'field.tags': 'Tags',
  'field.status': 'Status',
  'field.reading': 'Value',
  'field.verdict': 'Verdict',
  'field.withdrawn': 'Check',
  'field.relays': 'Whose words',
  'field.priority': 'Priority',
  'field.weight': 'Weight',
  'field.translation': 'Translation',
  'field.kind': 'Kind',
  'field.time': 'Time',
  'field.anchor': 'Place',
  'field.assignedTo': 'Assigned to',
  'field.dismissal': 'Reason for dismissal',
  'field.signed': 'Sign-off',
  'field.corrections': 'Corrections',

  'value.none': 'none',
  'value.transcript': 'as in the transcript',
  'value.own-words': 'the speaker’s own',
  'value.quarantined': 'quarantined',
  'value.released': 'released',
  'value.hidden': 'hidden',
  'value.shown': 'shown',
  'value.in-effect': 'in effect',
  'value.withdrawn': 'withdrawn',
} as const satisfies Readonly<Record<Keys, string>> & Readonly<Record<string, string>>;
