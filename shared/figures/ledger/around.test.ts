import { describe, expect, it } from 'vitest';
import { averageOf, isSingledOut } from './around';

describe('averageOf', () => {
  it.each([
    ['免签入境的外国人日均', '', '日'],
    ['農戶户均', '', '户'],
    ['补偿标准由每亩', '', '亩'],
    ['每一戶', '', '户'],
    ['工期平均', '', '平均'],
    ['', ' a day', 'day'],
    ['', ' per household in the port', 'household'],
    ['an average of ', ' ships', 'average'],
    ['全年发送旅客', '', ''],
    ['每亩补贴标准提高,总额', '', ''],
    ['', ' a daily paper', ''],
  ])('LED-14 of %j … %j: %j', (before, after, expected) => {
    expect(averageOf(before, after)).toBe(expected);
  });
});

describe('isSingledOut', () => {
  it.each([
    ['首台套装备16台,其中', true],
    ['拿了17枚金牌,其中在夏季世界大赛上拿到', true],
    ['40个大类行业中有', true],
    ['三十九个工业行业中,有', true],
    ['大类行业中有', false],
    ['建成近260套,今年计划再建', true],
    ['另有', true],
    ['另外新增', true],
    ['We have 214 harbors, of which ', true],
    ['and another ', true],
    ['其中多数停产。全省共有', false],
    ['全省中小学校', false],
    ['', false],
  ])('LED-45 of %j: %s', (before, expected) => {
    expect(isSingledOut(before)).toBe(expected);
  });
});
