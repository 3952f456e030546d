import type { ClaimType } from '../findings';

/**
 * Words that make a claim wherever they stand; lower case, hyphens as spaces. Collected from how briefings are worded.
 */
export interface EnglishPhrase {
  readonly type: ClaimType;
  /** Whether it can be an aim (a world-class port), which is no claim. */
  readonly canBeAim: boolean;
}

const TABLE: readonly (readonly [ClaimType, boolean, string])[] = [
  ['first', false, 'world first|a first for'],
  ['only', false, 'one of a kind|nowhere else|one and only'],
  [
    'unprecedented',
    false,
    'unprecedented|unprecedentedly|without precedent|never before|without parallel|than ever before|than at any time|than at any point|than at any other time',
  ],
  [
    'superlative',
    false,
    'unparalleled|unrivalled|unrivaled|unmatched|unequalled|unequaled|unsurpassed|than any other|like no other|bar none|best ever|worst ever|fastest ever|largest ever|biggest ever|highest ever|lowest ever|strongest ever|best of any|more than anywhere else|than anywhere else',
  ],
  [
    'ranking',
    true,
    'second to none|world leading|world beating|world class|world leader|world leaders|global leader|global leaders|industry leading|market leading|nation leading|sector leading|leading the world|leads the world|lead the world|led the world|leads the nation|leading the nation|lead the nation|leads the country|leading the country|top ranked|highest ranked|best in class|tops the list|tops the table|topped the list|topped the table|top of the league|league leading',
  ],
  [
    'record',
    false,
    'all time high|all time highs|all time low|all time lows|all time record|all time best|world record|world records|national record',
  ],
];

/** Every phrase. */
export const ENGLISH_PHRASES: ReadonlyMap<string, EnglishPhrase> = new Map(
  TABLE.flatMap(([type, canBeAim, phrases]) =>
    phrases.split('|').map((phrase): [string, EnglishPhrase] => [phrase, { type, canBeAim }]),
  ),
);
