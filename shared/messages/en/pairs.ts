import type { Confidence, Reason, SideName } from '../../pairs/alignment';
import type { PairRelation } from '../../pairs/compare-figures';
import type { FigureWhy } from '../../pairs/figure-relation';

/** Reasons with a number have two forms. */
type ReasonKey = Exclude<Reason['type'], 'figures'> | 'figures_one' | 'figures_other';

type Keys =
  | `confidence.${Confidence}`
  | `reason.${ReasonKey}`
  | `relation.${PairRelation}`
  | `why.${Exclude<FigureWhy['type'], 'magnitude'>}`
  | `why.magnitude.${SideName}`;

/** Words of two briefings of one event in two languages. Plurals end in `_one` and `_other`. */
export const pairs = {
  title: 'Languages',
  none: 'There is nothing to put side by side yet',
  'none.hint':
    'Import the same event in another language into this project. Here you see its turns side by side, and the figures compared.',

  pair: 'The two texts',
  'text.left': 'On the left',
  'text.right': 'On the right, in the other language',
  'text.named': '{{title}} ({{file}})',
  'pair.named': '{{left}} | {{right}}',
  'link.hint':
    'Choose two texts of the same event. Nothing is changed in either of them; quotes then show what the other text says.',
  'link.same-language': 'These two are in the same language.',
  'link.add': 'Put side by side',
  'link.cancel': 'Cancel',
  'link.more': 'Other texts…',
  'link.remove': 'Separate',
  'link.remove.tip': 'They are two briefings on their own again; nothing is deleted',
  aligning: 'Putting the two texts side by side…',
  'text.missing': 'The text of one of the two is not there, so they cannot be put side by side.',
  'other-event':
    'These two texts have so few figures in common that they are hardly of the same event. All that is shown here is a guess.',

  'count.agrees_one': '{{count}} figure agrees',
  'count.agrees_other': '{{count}} figures agree',
  'count.compatible_one': '{{count}} compatible',
  'count.compatible_other': '{{count}} compatible',
  'count.differs_one': '{{count}} differs',
  'count.differs_other': '{{count}} differ',
  'count.only-here_one': '{{count}} in one text only',
  'count.only-here_other': '{{count}} in one text only',
  'count.alone_one': '{{count}} turn without a counterpart',
  'count.alone_other': '{{count}} turns without a counterpart',
  'count.unsure_one': '{{count}} guess',
  'count.unsure_other': '{{count}} guesses',

  'only-differences': 'Differences only',
  alike: 'Nothing differs: every turn has its counterpart, and every figure is in both texts.',
  turns: 'Turns of both texts',
  figures: 'Figures of both texts',
  show: 'Show in the transcript',
  absent: 'Not in this text',

  'confidence.sure': 'Sure',
  'confidence.likely': 'Likely',
  'confidence.unsure': 'A guess',
  alone: 'No counterpart',

  'reason.figures_one': '{{count}} of {{of}} figures in common',
  'reason.figures_other': '{{count}} of {{of}} figures in common',
  'reason.codes': 'both have {{words}}',
  'reason.time': 'the same time',
  'reason.kind': 'the same kind of turn',
  'reason.speaker': 'the same two speakers as elsewhere',
  'reason.length': 'the length fits',
  'reason.order': 'between two that are sure',
  'reason.other-figures': 'no figure in common',
  'reason.other-kind': 'another kind of turn',
  'reason.other-speaker': 'another speaker than elsewhere',
  'reason.other-length': 'the length does not fit',
  'reason.other-event': 'the texts have little in common',
  'reason.ambiguous': 'could be put together otherwise',

  'for-and-against': '{{words}}; but {{against}}',

  'relation.agrees': 'Agrees',
  'relation.compatible': 'Compatible',
  'relation.differs': 'Differs',
  'relation.only-here': 'One text only',

  'why.same': 'The same number',
  'why.converted': 'The same, in another unit or form',
  'why.rounded': 'Rounded to {{step}}',
  'why.hedge': 'The same number; only one text says how exact it is',
  'why.bounds': 'The other is within what the hedge leaves open',
  'why.direction': 'Up in one, down in the other',
  'why.unit': 'The same number of something else: look at the unit',
  'why.magnitude.one': 'The same digits, but {{factor}} times as much in the first text',
  'why.magnitude.other': 'The same digits, but {{factor}} times as much in the second text',
  'why.digits': 'Other digits:',
  'why.opposite': 'The same number, hedged in opposite directions',

  counterpart: 'In the other text ({{language}})',
  'counterpart.none': 'The other text ({{language}}) has no counterpart of this.',
  'counterpart.show': 'Show it',
  'counterpart.use': 'Use as official translation',
  'counterpart.use.tip': 'Fills in the translation below, where you can edit it',
} as const satisfies Readonly<Record<Keys, string>> & Readonly<Record<string, string>>;
