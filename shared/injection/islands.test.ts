import { describe, expect, it } from 'vitest';
import { findInjections } from './find-injections';

const found = (text: string): string[] => findInjections(text).map((finding) => finding.text);

/** Two advertisements in the middle of words: the copy counts as spammed. */
const SPAMMED = '今年的重点是支無塵廠房撑产业,各地加快建無塵廠房设,企业陆续投無塵廠房产。';

describe('links (INJ-5)', () => {
  it('count beside whole words only in a spammed copy', () => {
    const line = '办法已经公布,大家可以到https://www.wu-chen.example/ac厅里的网站查阅。';
    expect(found(line)).toEqual([]);
    expect(found(`${SPAMMED}\n${line}`)).toContain('https://www.wu-chen.example/ac');
  });

  it('and never where the words say that an address stands there', () => {
    const lines = '请登录www.example.org查询,也可以访问www.example.net了解。网址:www.example.com。';
    expect(found(`${SPAMMED}\n${lines}`).filter((text) => text.includes('example'))).toEqual([]);
  });

  it('without https too, where one host breaks words again and again', () => {
    const text = '今年的重点是支xn77.top撑产业,各地加快建xn77.top设,企业陆续投产xn77.top。';
    expect(found(text)).toEqual(['xn77.top', 'xn77.top', 'xn77.top']);
  });
});

describe('Latin letters (INJ-3)', () => {
  it('a word that breaks words in place after place is set in', () => {
    const text = '重点是支escobet撑产业,各地加快建escobet设,企业陆续投escobet产,群escobet众满意。';
    expect(found(text)).toEqual(['escobet', 'escobet', 'escobet', 'escobet']);
  });

  it('terms and acronyms are not', () => {
    expect(found('我们用App挂号,App里可以缴费,用App的人占八成;做CT检查、CT阅片和CT质控。')).toEqual([]);
  });

  it('Chinese within an English word is set in, whatever it says', () => {
    const text =
      'The Secretary said that the depart無塵廠房ment will publish its report next week, as the minister had promised.';
    expect(found(text)).toEqual(['無塵廠房']);
    expect(found('He read 無塵廠房 aloud, and the word 包養 as well, and CCTV中文 was there.')).toEqual([]);
  });
});

describe('pinyin (INJ-5)', () => {
  it('after a whole word goes where another one stands within a word', () => {
    expect(found('会议发(fā)布了新政策,银行(háng)也来了,翟(zhái)女士作了介绍。')).toEqual(['(fā)', '(háng)']);
    expect(found('银行(háng)也来了,翟(zhái)女士作了介绍。')).toEqual([]);
  });
});

describe('look-alike letters (INJ-9)', () => {
  it('are words that were said: to leave a letter out would misquote them', () => {
    expect(found('The \u0430pple harvest and the \u2f6f mill were named; the ＡＢＣ too.')).toEqual([]);
    expect(found('他们谈到\u0410pple公司和\u2f42化传播。')).toEqual([]);
  });
});
