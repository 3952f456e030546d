import type { QuoteStatus } from '../../anchoring/compare-quote';
import type { ClaimType } from '../../claims/findings';
import type { Basis, Change, FigureKind } from '../../figures/findings';
import type { InjectionSign } from '../../injection/findings';
import type { FindingStatus, Quote, Verdict } from '../../project/records';
import type { InvisibleKind, LookAlikeScript } from '../../text/invisibles/invisible';
import type { FurnitureRule, Language, Role, SpeakerSign, TurnKind } from '../../transcript/findings';

type Keys =
  | `language.${Language}`
  | `role.${Role}`
  | `turn.${TurnKind}`
  | `speaker-sign.${SpeakerSign}`
  | `furniture.${FurnitureRule}`
  | `injection-sign.${InjectionSign}`
  | `invisible.${InvisibleKind}`
  | `look-alike.${LookAlikeScript}`
  | 'look-alike'
  | `figure.${FigureKind}`
  | `claim.${ClaimType}`
  | `change.${Change}`
  | `basis.${Basis}`
  | `verdict.${Verdict | 'unchecked'}`
  | `verdict.${Verdict}.tip`
  | `quote-verdict.${Verdict}`
  | `quote-verdict.${Verdict}.tip`
  | `figure-status.${FindingStatus}`
  | `quote-status.${QuoteStatus}`
  | `quote-status.${QuoteStatus}.why`
  | `style.${Quote['style']}`;

/** Words for what the engine finds and for what people make of it; each closed set is complete. */
export const findings = {
  'language.zh-Hans': 'Chinese, simplified',
  'language.zh-Hant': 'Chinese, traditional',
  'language.en': 'English',

  'role.host': 'Host',
  'role.official': 'Official',
  'role.journalist': 'Journalist',
  'role.other': 'Other',

  'turn.opening': 'opening',
  'turn.statement': 'statement',
  'turn.question': 'question',
  'turn.answer': 'answer',
  'turn.procedural': 'procedure',

  'speaker-sign.titled-name': 'title and name',
  'speaker-sign.repeated-name': 'name seen again',
  'speaker-sign.outlet': 'outlet',
  'speaker-sign.office': 'office',
  'speaker-sign.initial': 'initial',
  'speaker-sign.capitals': 'capitals',
  'speaker-sign.manner': 'labelled like the others',

  'furniture.title-line': 'title of the page',
  'furniture.label': 'label',
  'furniture.share': 'share buttons',
  'furniture.tags': 'tags',
  'furniture.comment-form': 'comment form',
  'furniture.copyright': 'copyright line',
  'furniture.menu': 'menu',
  'furniture.heading': 'heading',
  'furniture.file': 'subtitle file',
  'furniture.notes': 'notes',
  'furniture.by-hand': 'marked by hand',

  'injection-sign.script': 'another script',
  'injection-sign.repeated': 'repeated elsewhere',
  'injection-sign.split-word': 'splits a word',
  'injection-sign.spam-word': 'spam words',
  'injection-sign.invisible': 'invisible characters',
  'injection-sign.bidi': 'direction marks',
  'injection-sign.link': 'link',
  'injection-sign.markup': 'mark-up for the player',
  'injection-sign.note-mark': 'number of a note',

  'invisible.zero-width': 'Zero-width character',
  'invisible.soft-hyphen': 'Soft hyphen',
  'invisible.bidi': 'Direction control',
  'invisible.control': 'Control character',
  'invisible.variation-selector': 'Variation selector',
  'invisible.tag': 'Tag character',
  'invisible.private-use': 'Private-use character',
  'invisible.noncharacter': 'Noncharacter',
  'invisible.homoglyph': 'Look-alike letter',
  'look-alike.latin': 'Latin',
  'look-alike.cyrillic': 'Cyrillic',
  'look-alike.greek': 'Greek',
  'look-alike.armenian': 'Armenian',
  'look-alike.cherokee': 'Cherokee',
  'look-alike.radical': 'Radical',
  'look-alike': '{{script}}, looks like “{{like}}”',

  'figure.count': 'Count',
  'figure.money': 'Money',
  'figure.percent': 'Percentage',
  'figure.fraction': 'Fraction',
  'figure.multiple': 'Multiple',
  'figure.measure': 'Measure',
  'figure.duration': 'Duration',
  'figure.date': 'Date',
  'figure.time': 'Time',
  'figure.ordinal': 'Rank',

  'claim.first': 'First',
  'claim.only': 'Only one',
  'claim.superlative': 'Superlative',
  'claim.ranking': 'Top rank',
  'claim.record': 'Record',
  'claim.unprecedented': 'Never before',

  'change.up': 'up',
  'change.down': 'down',
  'basis.year-on-year': 'against the year before',
  'basis.period-on-period': 'against the period before',

  'figure-status.found': 'Found in the text',
  'figure-status.accepted': 'Accepted',
  'figure-status.dismissed': 'Dismissed',
  'figure-status.made': 'Marked by hand',

  'quote-status.verbatim': 'Verbatim',
  'quote-status.folded': 'Verbatim but for spacing',
  'quote-status.cleaned': 'Injected text left out',
  'quote-status.corrected': 'Transcript corrected',
  'quote-status.missing': 'Not in the source',
  'quote-status.verbatim.why': 'Equal to the imported source, character by character.',
  'quote-status.folded.why': 'Equal but for white space or the width of characters. The source reads:',
  'quote-status.cleaned.why': 'Quarantined words were left out. The source reads:',
  'quote-status.corrected.why': 'The transcript was changed here. The source reads:',
  'quote-status.missing.why': 'These words are not where the quote says. The source has there:',

  'style.direct': 'Direct',
  'style.partial': 'Partial',
  'style.paraphrase': 'Paraphrase',

  'verdict.unchecked': 'Unchecked',
  'verdict.verified': 'Verified',
  'verdict.imprecise': 'Imprecise',
  'verdict.wrong': 'Wrong',
  'verdict.disputed': 'Disputed',
  'verdict.unverifiable': 'Unverifiable',
  'verdict.verified.tip': 'An independent source says the same',
  'verdict.imprecise.tip': 'The order is right, the wording or rounding is not',
  'verdict.wrong.tip': 'A source says otherwise',
  'verdict.disputed.tip': 'Sources differ',
  'verdict.unverifiable.tip': 'No source can be found',
  'quote-verdict.verified': 'As said',
  'quote-verdict.imprecise': 'Nearly as said',
  'quote-verdict.wrong': 'Not as said',
  'quote-verdict.disputed': 'Disputed',
  'quote-verdict.unverifiable': 'Cannot be checked',
  'quote-verdict.verified.tip': 'The words are what was said',
  'quote-verdict.imprecise.tip': 'The sense is right, some words are not',
  'quote-verdict.wrong.tip': 'Something else was said',
  'quote-verdict.disputed.tip': 'Recording and official text differ',
  'quote-verdict.unverifiable.tip': 'There is no recording and no official text',
} as const satisfies Readonly<Record<Keys, string>>;
