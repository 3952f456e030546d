import { expect, it } from 'vitest';
import { smallBriefing } from '../../../../fixtures/projects/small-project';
import { firstOfPair, likelyPartner } from './likely-partner';

const { briefing } = smallBriefing(['Words.']);
const of = (id: string, language: 'en' | 'zh-Hans' | 'zh-Hant', date: string | null) => ({
  ...briefing,
  id,
  language,
  date,
});
const english = of('en', 'en', '2024-05-16');

it('prefers another language to the same day, and of those in another language the same day', () => {
  const sameDay = of('a', 'en', '2024-05-16');
  const chinese = of('b', 'zh-Hans', null);
  const both = of('c', 'zh-Hant', '2024-05-16');
  expect(likelyPartner(english, [sameDay, chinese, both])?.id).toBe('c');
  expect(likelyPartner(english, [sameDay, chinese])?.id).toBe('b');
  expect(likelyPartner(english, [sameDay])?.id).toBe('a');
  expect(likelyPartner(english, [])).toBeUndefined();
});

it('does not take the two Chinese scripts for two languages', () => {
  const hans = of('hans', 'zh-Hans', null);
  const rest = [of('hant', 'zh-Hant', null), english];
  expect(likelyPartner(hans, rest)?.id).toBe('en');
});

it('takes a day that neither has for no sign', () => {
  const dateless = of('x', 'en', null);
  expect(likelyPartner(of('y', 'en', null), [english, dateless])?.id).toBe('en');
});

it('begins with the one that came first, whichever is on the screen', () => {
  const chinese = of('zh', 'zh-Hans', null);
  const other = of('other', 'en', null);
  expect(firstOfPair([chinese, english, other], 'en')?.id).toBe('zh');
  expect(firstOfPair([chinese, english, other], 'zh')?.id).toBe('zh');
  expect(firstOfPair([english], null)?.id).toBe('en');
  expect(firstOfPair([], null)).toBeUndefined();
});
