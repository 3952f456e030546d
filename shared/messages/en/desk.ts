/** Words of the check desk and its queue. Plurals end in `_one` and `_other`. */
export const desk = {
  place: 'Workplace',
  'place.transcript': 'Transcript',
  'place.check': 'Check desk',
  'tab.queue': 'Queue',
  'tab.ledger': 'Ledger',
  'tab.sources': 'Sources',
  'tab.revisions': 'Revisions',
  'tab.languages': 'Languages',
  'tab.report': 'Report',
} as const;
