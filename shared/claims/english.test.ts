import { describe, expect, test } from 'vitest';
import { findClaims } from './find-claims';

const claims = (text: string) =>
  findClaims(text, { blocks: [{ start: 0, end: text.length }], skip: [], statistics: [] });
const words = (text: string) => claims(text).map((claim) => claim.text);
const types = (text: string) => claims(text).map(({ type }) => type);

describe('firsts (CLM-22)', () => {
  test.each([
    ['This is the first time the ministry has published them.', 'the first time'],
    ['We became the first country to ban the practice.', 'the first'],
    ['The first hospital in the country to offer it.', 'The first'],
    ["This is the world's first hydrogen ferry.", "the world's first"],
    ['This is the world’s first hydrogen ferry.', 'the world’s first'],
    ['It is the first statewide effort of its kind.', 'the first statewide effort of its kind'],
    ['A first-of-its-kind agreement.', 'first-of-its-kind'],
    ['The first-ever survey.', 'The first-ever'],
    ['It is the first national survey since 1998.', 'the first'],
    ['We shall be first in the country to do so.', 'first'],
    ['This is a historic first for the harbour.', 'historic first'],
  ])('%s', (text, claim) => {
    expect(words(text)).toEqual([claim]);
    expect(types(text)).toEqual(['first']);
  });

  test.each([
    'First of all, thank you. At first we waited. First, let me say this.',
    'The first question, please. In the first half and the first quarter.',
    'The First Minister and the First Lady met first responders and gave first aid.',
    'The first 100 days, the first two weeks, the first phase, the first Tuesday in November.',
    'The first step is to listen. First things first. Safety comes first.',
    'He was first elected in 2010. First and foremost, the crews.',
    'First-time buyers and first-class stamps, first-hand experience, first-quarter results.',
    "The minister's first visit. The first visit to the country.",
    'The first drop of vaccine arrived in Geneva.',
  ])('none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('only (CLM-23)', () => {
  test.each([
    ['The only hospital in the region that offers it.', 'The only'],
    ["The city's only trauma centre.", "The city's only"],
    ['The sole supplier of the vaccine.', 'The sole'],
    ['It is unique in Europe.', 'unique'],
    ['No other country has done this.', 'No other country'],
    ['Nowhere else is this done.', 'Nowhere else'],
  ])('%s', (text, claim) => {
    expect(words(text)).toEqual([claim]);
    expect(types(text)).toEqual(['only']);
  });

  test.each([
    'Only if we act. If only. Not only that. It is only a start.',
    'The only question is when. The only way forward. The only thing I can say. The only real answer.',
    'A unique opportunity. A unique identifier.',
  ])('none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('superlatives (CLM-31 to CLM-34)', () => {
  test.each([
    ['It is the largest bridge in Europe.', 'the largest'],
    ["Ruritania's largest port.", "Ruritania's largest"],
    ['It was the wettest July on record.', 'the wettest'],
    ['Waiting times are at their lowest level since 2010.', 'their lowest'],
    ['The largest single reason.', 'The largest'],
    ['One of the oldest universities in the world.', 'the oldest'],
    ['It is the most populous county.', 'the most populous'],
    ['The most expensive storm in our history.', 'The most expensive'],
    ['The most we have ever spent.', 'The most'],
    ['The best result in our history.', 'The best'],
    ['The fastest-growing economy in the G7.', 'The fastest'],
    ['They are the commonest reason for a visit.', 'the commonest'],
    ['We invested more than any other city.', 'than any other'],
  ])('%s', (text, claim) => {
    expect(words(text)).toEqual([claim]);
    expect(types(text)).toEqual(['superlative']);
  });

  test.each([
    'At the latest, by Friday; at least ten; most of them; the most recent figures; the most likely outcome.',
    'Best wishes. Do your best. The best way to help. At its best.',
    'The biggest challenge is housing. Our biggest concern is cost. The highest priority.',
    'The highest standards of integrity, the highest court, the highest bidder, the lowest common denominator.',
    'We protect the most vulnerable. It is most important that you vote.',
    'People on the lowest incomes. Districts with the lowest incomes. The largest cities come later.',
  ])('none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('records and never before (CLM-40, CLM-41)', () => {
  test.each([
    ['Unemployment fell to a record low.', ['a record low']],
    ['Exports hit an all-time high.', ['all-time high']],
    ['We saw record profits and a record 5.2 million visitors.', ['record profits', 'a record']],
    ['It broke the record set in 2015.', ['the record']],
    ['An unprecedented effort.', ['unprecedented']],
    ['We have never before seen such demand.', ['never before']],
    ['It has never been higher.', ['never been higher']],
    ['There has never been a safer time to fly.', ['never been a safer']],
    ['Nothing on this scale has been tried before.', ['Nothing on this scale has been tried before']],
    ['No country has ever done it.', ['No country has ever']],
    ['More houses than ever before.', ['than ever before']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    'For the record; off the record; on the record; a track record; medical records; a record of every payment.',
    'They set the record straight. We record temperatures every hour.',
    'I have never met him before. Never mind. Never again. It has never been under review.',
    'No one has asked me that before lunch.',
  ])('none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('ranks (CLM-50)', () => {
  test.each([
    ['Our universities rank first in Asia.', 'rank first'],
    ['The state ranked number one in the nation.', 'ranked number one'],
    ["It remains the world's number one producer.", "the world's number one"],
    ['Second to none.', 'Second to none'],
    ['We have a world-leading laboratory.', 'world-leading'],
  ])('%s', (text, claim) => {
    expect(words(text)).toEqual([claim]);
    expect(types(text)).toEqual(['ranking']);
  });

  test.each(['Number one, we need funding. Number two, time.', 'Our number one priority is safety.'])(
    'none: %s',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});

describe('aims, denials and numbers (CLM-4, CLM-51, CLM-52)', () => {
  test.each([
    'We want to become the largest port in Europe.',
    'Our aim is to build a world-class university.',
    'This is not the first time. It is not the only port in Europe.',
    'The second largest city, the third-oldest bridge, the two largest ships in the world.',
  ])('none: %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
