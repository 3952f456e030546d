import { describe, expect, it } from 'vitest';
import { nounOf, nounsFit } from './noun';

function isOne(a: string, b: string): boolean {
  const [first, second] = [nounOf(a), nounOf(b)];
  if (first === null || second === null) throw new Error('Both have a noun.');
  expect(nounsFit(second, first)).toBe(nounsFit(first, second));
  return nounsFit(first, second);
}

describe('nounOf', () => {
  it.each([
    ['国际科技合作基地', '合作基地'],
    ['國際科技合作基地', '科技合作基地'],
    ['“一带一路”联合实验室', '国家“一带一路”联合实验室'],
    ['城镇调查失业率', '失业率'],
    ['用户数', '用户'],
    ['foreign experts in the field of energy', 'Experts'],
    ['Belt and Road joint laboratories', 'joint laboratory'],
    ['the number of visitors', 'our visitors'],
    ['food and drink companies', 'companies'],
    ['young people', 'persons'],
  ])('LED-2 takes %s and %s for the same but for modifiers', (a, b) => {
    expect(isOne(a, b)).toBe(true);
  });

  it.each([
    ['国际科技合作基地', '引才引智基地', 'two modifiers of one head'],
    ['国家和国际组织', '国际组织', 'two things joined'],
    ['国家、地区', '地区', 'two things joined'],
    ['countries and organisations', 'organisations', 'two things joined'],
    ['人均收入', '收入', 'another measure'],
    ['非公有制企业', '公有制企业', 'the opposite'],
    ['average income', 'income', 'another measure'],
    ['工作者', '作者', 'the end of a word is no word'],
    ['医院', '法院', 'one character in common'],
    ['ships', 'shipyards', 'another word'],
    ['companies', 'company cars', 'the head comes last'],
  ])('LED-3 keeps %s and %s apart: %s', (a, b) => {
    expect(isOne(a, b)).toBe(false);
  });

  it('LED-1 has no noun where there is no word', () => {
    expect(nounOf('“”')).toBeNull();
    expect(nounOf('the')).toBeNull();
  });
});
