import type { Remark } from '../../../../../shared/import/remarks';

/** What the words of a group are for. */
export type Destination =
  | 'text'
  | 'fonts'
  | 'styles'
  | 'about'
  | 'title'
  | 'instruction'
  | 'marker'
  | 'furniture'
  | 'nothing';

/** Groups whose words are something else than text. Source: the Rich Text Format specification 1.9.1. */
export const DESTINATIONS: Readonly<Record<string, Destination | 'as around'>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'about',
  fldinst: 'instruction',
  listtext: 'marker',
  pntext: 'marker',
  header: 'furniture',
  headerl: 'furniture',
  headerr: 'furniture',
  headerf: 'furniture',
  footer: 'furniture',
  footerl: 'furniture',
  footerr: 'furniture',
  footerf: 'furniture',
  fldrslt: 'as around',
  shpinst: 'as around',
  shppict: 'as around',
  shptxt: 'nothing',
  annotation: 'nothing',
  atnauthor: 'nothing',
  atnid: 'nothing',
  bkmkend: 'nothing',
  bkmkstart: 'nothing',
  colortbl: 'nothing',
  filetbl: 'nothing',
  footnote: 'nothing',
  ftnsep: 'nothing',
  ftnsepc: 'nothing',
  ftncn: 'nothing',
  aftnsep: 'nothing',
  aftnsepc: 'nothing',
  aftncn: 'nothing',
  listtable: 'nothing',
  nonesttables: 'nothing',
  nonshppict: 'nothing',
  objdata: 'nothing',
  pict: 'nothing',
  private: 'nothing',
  revtbl: 'nothing',
  rxe: 'nothing',
  shprslt: 'nothing',
  sp: 'nothing',
  tc: 'nothing',
  tcn: 'nothing',
  template: 'nothing',
  txe: 'nothing',
  upr: 'nothing',
  xe: 'nothing',
};

/** What leaving a group out is told as. */
export const LEFT_OUT: Readonly<Record<string, Remark['code']>> = {
  annotation: 'comments',
  pict: 'pictures',
};

/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  zwbo: '\u200b',
  zwnbo: '\u2060',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

/** Control symbols that stand for a character. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '\\': '\\',
  '{': '{',
  '}': '}',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '\t': '\t',
};
