import { describe, expect, test } from 'vitest';
import { readBriefing } from '../engine/read-briefing';
import { STATISTIC_KINDS } from './findings';

/** The statistics of a text in short: `18 count, 155 mm`; a range as `3–4`, with its qualifier unless it is exact. */
function brief(text: string): string {
  return readBriefing(text)
    .figures.filter(({ kind }) => STATISTIC_KINDS.has(kind))
    .map(({ kind, value, max, unit, qualifier }) => {
      const hedge = qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifier} `;
      return `${hedge}${value}${max === null ? '' : `–${max}`} ${unit ?? kind}`;
    })
    .join(', ');
}

describe('English, as transcripts have it', () => {
  test.each([
    // Lists of places and sums of money (FIG-62, FIG-23)
    ['Albany up 249, Long Island 181, Finger Lakes 142.', '249 count, 181 count, 142 count'],
    ['We gave $75 million in aid and 10 million for peacebuilding.', '75000000 USD, 10000000 USD'],
    ['You go in order. 170,000 doses arrive.', '170000 count'],
    ["We're building 2,100 a year.", '2100 count'],
    ['over EUR €25 billion in loans', 'over 25000000000 EUR'],
    ['turned from -$88.4 million to a gain', '-88400000 USD'],
    ['four dollars and fifty cents each', '4.5 USD'],
    // Separators and calibres (FIG-10)
    ['18 155 millimeter howitzers', '18 count, 155 mm'],
    // Hedges that are none (FIG-40, FIG-41, FIG-45)
    ['inflation picked up to 0.9% and went up to 4.1 percent', '0.9 %, 4.1 %'],
    ['up to an additional $800 million', 'under 800000000 USD'],
    ['six official languages plus Hindi', '6 count'],
    ['a 15% minimum tax', '15 %'],
    ['14,500 square metres over six floors', '14500 m², 6 count'],
    ['41,000 roofs and up to 26,500 walls', '41000 count, under 26500 count'],
    // Shares (FIG-21)
    ['One in every 45 people', '0.0222 fraction'],
    ['Half are new, the other half is not.', '0.5 fraction, 0.5 fraction'],
    ['The rate was cut in half.', '0.5 fraction'],
    ['Now eleven of 62 counties are open.', '11 count, 62 count'],
    // Points and mixed fractions (FIG-10, FIG-20)
    ['a range of 5-1/4 to 5-1/2 percent', '5.25–5.5 %'],
    ['back to six and a quarter percent', '6.25 %'],
    ['up 0.8 point from 3 percent', '0.8 pp, 3 %'],
    ['cut by 25 basis points', '0.25 pp'],
    // What a bare number measures (FIG-55)
    ['from 3.2 percent to 2.9', '3.2 %, 2.9 %'],
    ['a strip of 6,000 feet by 90', '6000 ft, 90 ft'],
    ['medians of 2.6, 2.2, and 2.0 percent', '2.6 %, 2.2 %, 2 %'],
    ['Six or seven hundred came.', '600–700 count'],
    ['two hundred and twenty-odd thousand claims', 'about 220000 count'],
    ['everyone 70 and over, and those over the age of 18', ''],
    ['In fiscal ’27 we plan 3 launches.', '3 count'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('pounds are money where the text has a £, else a weight (FIG-23)', () => {
    expect(brief('It cost £5 then.\nNow it is 20 pounds.')).toBe('5 GBP, 20 GBP');
    expect(brief('It weighs 20 pounds.')).toBe('20 lb');
  });
});

describe('Chinese, as transcripts have it', () => {
  test.each([
    // Ranges with 、 (FIG-14)
    ['来了三、四百人，约七、八成是本地人', '300–400 人, 70–80 %'],
    ['上涨百分之三、四', '3–4 %'],
    // Sessions, ranks, codes, hours and days (FIG-26, FIG-62)
    ['十二届全国人大五次会议召开了三次会议', '3 次'],
    ['围绕“五通”召开会议', ''],
    ['居全国第四，是前三大贸易伙伴', ''],
    ['電話187****1509，案17058及案17099', ''],
    ['共有**73头**江豚，比去年多***19头***', '73 头, 19 头'],
    ['2月23日0—24时，平均住院日为8.8日，三日內', ''],
    // One that counts (FIG-61)
    ['應該只有一宗輸入個案，死亡一人', '1 宗, 1 人'],
    ['每人兩劑', '2 劑'],
    // Numbers of Hong Kong and Taiwan (FIG-11, FIG-20)
    ['約三百幾名市民，百幾人，2萬多通電話', 'over 300 名, over 100 人, over 20000 通'],
    ['加息7.5厘，升25點子', '7.5 %, 0.25 pp'],
    ['113年,我國經濟成長率為5%', '5 %'],
    // Small shares, percentage points, speeds (FIG-20, FIG-21, FIG-24)
    ['十万分之一左右', 'about 0.00001 fraction'],
    ['提高2个多百分点', 'over 2 pp'],
    ['时速350公里，每秒30米', '350 km/h, 30 m/s'],
    ['能量密度320瓦时/公斤', '320 Wh/kg'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('a mainland text in traditional characters is one all the same (FIG-23)', () => {
    expect(brief('國新辦舉行發布會，總額達5億元')).toBe('500000000 CNY');
    expect(brief('行政院說明，總額達5億元')).toBe('500000000 money');
  });

  test('the next item of a list is not what this one counts (FIG-50)', () => {
    const [first, second] = readBriefing('臺南市29例、宜蘭縣30例').figures;
    expect([first?.of, second?.of]).toEqual(['臺南市', '宜蘭縣']);
  });
});
