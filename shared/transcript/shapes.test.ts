import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';
import { told } from './testing/told';

describe('shapes of transcripts', () => {
  it('a foreign ministry: outlets and a follow-up (SPK-2, EXC-1)', () => {
    const text = `2024年11月6日外交部发言人林岚主持例行记者会

新华社记者：能否介绍此访安排？

林岚：双方将交换意见：一是互信，二是合作。

彭博社：发言人能否证实？

林岚：请向主管部门询问。

追问：能否透露时间表？

林岚：没有更多补充。`;
    expect(told(text)).toEqual([
      '新华社记者 journalist question x1',
      '林岚 official answer x1',
      '彭博社 journalist question x2',
      '林岚 official answer x2',
      '追问 journalist question x3',
      '林岚 official answer x3',
    ]);
    expect(readTranscript(text).speakers[1]).toMatchObject({ title: '外交部发言人', organisation: '外交部' });
  });

  it('a written question in a council: a salutation is no speaker (SPK-2)', () => {
    const text = `立法會二題：渡輪服務\n\n問題：\n\n　　班次有多少？\n\n答覆：\n\n主席：\n\n　　現答覆如下：\n\n（一）120班。`;
    expect(told(text)).toEqual(['問題 journalist question x1', '答覆 official answer x1']);
  });

  it('a command centre in Taiwan: the title within the name, a field in the head (SPK-3)', () => {
    const text = `主持人：羅副指揮官一鈞

羅副指揮官一鈞：
各位午安。今天新增病例1,204例。接下來請莊發言人說明。

莊發言人人祥：
死亡個案有3例。

羅副指揮官一鈞：謝謝。現在開放媒體提問。

媒體提問：請問春節會不會管制？

莊發言人人祥：目前沒有規劃。`;
    expect(told(text)).toEqual([
      '羅一鈞 host opening -',
      '莊人祥 official opening -',
      '羅一鈞 host procedural -',
      '媒體提問 journalist question x1',
      '莊人祥 official answer x1',
    ]);
  });

  it('questions with numbers (SPK-1)', () => {
    const text = '一、问：有什么特点？\n\n答：总体平稳。\n\n二、问：如何看待物价？\n\n答：温和上涨。';
    expect(told(text)).toEqual([
      '问 journalist question x1',
      '答 official answer x1',
      '问 journalist question x2',
      '答 official answer x2',
    ]);
    expect(told('Q1: How many?\nA1: Ten.\nQ2: Thank you.')).toEqual([
      'Q journalist question x1',
      'A official answer x1',
      'Q journalist statement -',
    ]);
  });

  it('a defence department: long titles, staff (SPK-3, SPK-4)', () => {
    const text = `PENTAGON PRESS SECRETARY MAJOR GENERAL PAT RIDGE: Good afternoon. The carrier left with 5,000 sailors.

Q: Where is it going?

GEN. RIDGE: I can't say.

STAFF: Sir, Jennifer on the phone.

GEN. RIDGE: Let me go to the phone here. Jennifer, Fox News.

Q: How many drones?

DEPUTY SECRETARY OF DEFENSE LAURA KNOLL: Eleven.

GEN. RIDGE: Okay, thanks very much, everybody.`;
    expect(told(text)).toEqual([
      'PAT RIDGE official opening -',
      'Q journalist question x1',
      'PAT RIDGE official answer x1',
      'STAFF other statement -',
      'PAT RIDGE official procedural -',
      'Q journalist question x2',
      'LAURA KNOLL official answer x2',
      'PAT RIDGE official procedural -',
    ]);
    expect(readTranscript(text).speakers.at(-1)?.title).toBe('DEPUTY SECRETARY OF DEFENSE');
  });

  it('a parliament: numbers, constituencies, an office and its holder (SPK-1, SPK-3)', () => {
    const text = `Q1. Anna Firth (Southend) (Con): Will he visit the new homes?

The Prime Minister (Rishan Dale): I will. We have built a million.

Anna Firth: When?

The Prime Minister: In May.

Q2. Sir Edward Lee (Gainsby) (Lab): Does he agree that farming matters?

The Prime Minister: I do.`;
    expect(told(text)).toEqual([
      'Anna Firth journalist question x1',
      'Rishan Dale official answer x1',
      'Anna Firth journalist question x2',
      'Rishan Dale official answer x2',
      'Sir Edward Lee journalist question x3',
      'Rishan Dale official answer x3',
    ]);
  });

  it('a court: roles in capitals, Q and A with stops (SPK-1, SPK-2)', () => {
    const text = `THE COURT: Call the case.

MR. SLATE: We call Captain Vane.

THE WITNESS: I do.

Q.  How many ships?
A.  Nine.

THE COURT: Thank you.`;
    expect(readTranscript(text).speakers.map(({ name }) => name)).toEqual([
      'THE COURT',
      'MR. SLATE',
      'THE WITNESS',
      'Q',
      'A',
    ]);
  });

  it('initials before a gap, after times (SPK-1, SPK-6)', () => {
    const text = `00:00:13
MH\tGood day. With us is Dr Kofi. Over to you.

00:01:20
TK\tThere are 419 000 cases.

00:03:00
MH\tThank you. The first question goes to Jamey Keats.

00:03:20
JK\tHow many vaccines are left?

00:03:40
TK\tTwo million.`;
    expect(told(text)).toEqual([
      'MH host opening -',
      'TK official opening -',
      'MH host procedural -',
      'JK journalist question x1',
      'TK official answer x1',
    ]);
  });
});

describe('texts in which nobody speaks (SPK-2)', () => {
  it.each([
    [
      'a release with headings',
      'Fact sheet\n\nKey Points: the fund is £45m.\n\nMain Findings: the findings are good.\n\nSea Walls: 87 miles of sea walls.\n\nKey Points: the key points again.',
    ],
    [
      'a statistics release',
      '粮食：播种面积120万亩。\n畜牧：出栏86万头。\n高水平：开放。\n严监管：零容忍。\n高水平：开放。\n严监管：零容忍。\n他强调：要稳。\n新闻发言人指出：向好。',
    ],
    [
      'minutes',
      '主持人：林清野\n参会人员：莫远山、江映雪\n记录人：闻晓\n1. 水价方案：维持不变。\n责任人：莫远山\n责任人：江映雪',
    ],
    [
      'a clause that ends in an office',
      '今日到場的有三位代表：局長、處長和署長。\n下面介绍的是主要负责人：一共三位。',
    ],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
