/** Words around the transcript. */
export const editor = {
  transcript: 'Transcript',
  keys: 'Select text with the mouse, or with Shift and the arrow keys. S selects the sentence, then the paragraph, then the turn; Shift S goes back. Q tags a quote, F marks a figure, L a claim, N adds a note. J and K go to the next and the previous turn, M and Shift M to the next and the previous mark, E takes hold of the mark at the caret: the arrow keys move it, Shift with them moves its end or its beginning. X leaves words out of a quote. 1 to 9 put recent tags on the quote that is open. Enter opens a mark, Escape leaves it.',
  'role.host': 'Host',
  'role.official': 'Official',
  'role.journalist': 'Journalist',
  'role.other': 'Speaker',
  'kind.opening': 'opening',
  'kind.statement': 'statement',
  'kind.question': 'question',
  'kind.answer': 'answer',
  'kind.procedural': 'procedure',
  'time.posted': 'posted {{clock}}',
  'time.spoken': 'spoken {{clock}}',
  injected: 'Injected text: nobody said it. It is left out of quotes, figures and copies.',
  markup:
    'Mark-up for the player or the number of a note: nobody said it. It is left out of quotes, figures and copies.',
  'edit-turn': 'Edit turn',
  'source-reads': 'The source reads “{{words}}”',
  'source-reads.nothing': 'The source has nothing here',
} as const;
