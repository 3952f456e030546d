import { describe, expect, it } from 'vitest';
import { findInjections } from './find-injections';

const found = (text: string): string[] => findInjections(text).map((finding) => finding.text);

const HANT = `署長上午在總部會見記者,介紹海濱長廊的工程进口轮胎進度。去年我們開放了三段長廊,遊人比前年多了兩成,單車徑也接通了。

記者問到渡輪碼頭的安排。署長說,碼头進口轮胎頭的欄杆已經更換,候船室加裝了風扇,輪椅斜道下個月进口轮胎推荐完成。`;

describe('pages in two scripts (INJ-7)', () => {
  const pairs = [
    [
      '我们今天发布海滨长廊的开放时间,请各位记者转告街坊,详细办法见码头的告示。',
      '我們今天發佈海濱長廊的開放時間,請各位記者轉告街坊,詳細辦法見碼頭的告示。',
    ],
    [
      '游客可以乘坐渡轮前往,船票与去年一样,轮椅斜道两个月内完成,单车径也将接通。',
      '遊客可以乘坐渡輪前往,船票與去年一樣,輪椅斜道兩個月內完成,單車徑也將接通。',
    ],
  ];

  it('paragraphs that change the script are passages', () => {
    expect(found(pairs.flat().join('\n\n'))).toEqual([]);
    expect(found(pairs.map(([, hant]) => hant).join('\n') + pairs.map(([hans]) => hans).join('\n'))).toEqual(
      [],
    );
  });

  it('and each line is read in its own script', () => {
    const lines = pairs.flat();
    const spammed = lines.map((line) => line.replace('乘坐', '乘铺装沥青坐').replace('今天', '今铺装沥青天'));
    // In the simplified lines the string is in the script of the line: twice there is not enough.
    expect(found(spammed.join('\n\n'))).toEqual(['铺装沥青', '铺装沥青']);
    expect(findInjections(spammed.join('\n\n')).map(({ reads }) => reads)).toEqual([
      '我們今天發佈海',
      '客可以乘坐渡輪前',
    ]);
  });

  it('characters that both sides write are no sign', () => {
    expect(found('佢哋嘅意見啲街坊都知,喺碼頭着衫嘅人好多,裏面仲有温水,飲用户口税單。')).toEqual([]);
    expect(found('台湾的乾隆年间文物和着色后的里程碑,后面还有几幅面谱,干部們都看过。')).toEqual([]);
  });
});

describe('traditional texts (INJ-2)', () => {
  it('simplified advertisements are found as the traditional ones are in simplified texts', () => {
    const text = HANT.replace('碼头進口轮胎頭', '碼进口轮胎頭');
    expect(found(text)).toEqual(['进口轮胎', '进口轮胎', '进口轮胎推荐']);
  });
});

describe('mentions that belong to the text (INJ-10)', () => {
  it('a company in the other script in many places is named, not set in', () => {
    const text = `今天到场的有鴻海精密的代表。我们和鴻海精密签了协议,鴻海精密将在两年内投产。
记者问,为什么选择鴻海精密?局长说,鴻海精密的技术成熟,向鴻海精密学习的企业也不少。`;
    expect(found(text)).toEqual([]);
  });

  it('a clause in the other script is a quotation, also without marks', () => {
    expect(found('碑上写着水利萬物而不爭,我们今天还这样说。署长补充,要把这句话记在心里。')).toEqual([]);
  });
});
