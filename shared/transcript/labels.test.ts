import { describe, expect, it } from 'vitest';
import { readLabelEn } from './label-en';
import { readLabelZh } from './label-zh';
import { readTranscript } from './read-transcript';

const speakersOf = (text: string): string[] => {
  const { speakers, turns } = readTranscript(text);
  return turns.map((turn) => speakers.find((speaker) => speaker.id === turn.speaker)?.name ?? '');
};

describe('Chinese labels (SPK-2, SPK-3, SPK-5)', () => {
  it.each([
    ['桥梁管理部副部长 林清野', '林清野', '桥梁管理部副部长', '桥梁管理部'],
    ['省水务厅副厅长、新闻发言人 白 川', '白川', '省水务厅副厅长、新闻发言人', '省水务厅'],
    ['渡口市人民政府副市长江映雪', '江映雪', '渡口市人民政府副市长', '渡口市人民政府'],
    ['渔业部长 安德烈·科瓦', '安德烈·科瓦', '渔业部长', '渔业部'],
    ['龔主任委員文遠', '龔文遠', '主任委員', null],
    ['水務部何次長文遠', '何文遠', '水務部次長', '水務部'],
    ['主持人(林清野)', '林清野', '主持人', null],
    ['远岸日报记者 周小棠', '周小棠', '远岸日报记者', '远岸日报'],
    ['運輸署助理署長/新界 江映雪', '江映雪', '運輸署助理署長/新界', '運輸署'],
    ['遠岸日報記者周小棠問', '周小棠', '遠岸日報記者', '遠岸日報'],
    ['江映雪(渔业局局长)', '江映雪', '渔业局局长', '渔业局'],
    ['江映雪 渔业局局长', '江映雪', '渔业局局长', '渔业局'],
    ['外交部发言人(江映雪)', '江映雪', '外交部发言人', '外交部'],
    ['自治区副主席努尔兰·沙吾提', '努尔兰·沙吾提', '自治区副主席', '自治区'],
    [
      '澄湖省新闻办公室二级巡视员、新闻发言人 苏以宁',
      '苏以宁',
      '澄湖省新闻办公室二级巡视员、新闻发言人',
      '澄湖省新闻办公室',
    ],
    ['“海燕”号科考船船长 让-皮埃尔·勒菲', '让-皮埃尔·勒菲', '“海燕”号科考船船长', null],
    ['渔业部长 高橋さくら', '高橋さくら', '渔业部长', '渔业部'],
    ['渡口晚报 周小棠', '周小棠', null, '渡口晚报'],
    ['周小棠(渡口晚报)', '周小棠', null, '渡口晚报'],
    ['《环球日报》驻华记者 Ana de la Cruz', 'Ana de la Cruz', '《环球日报》驻华记者', '环球日报'],
  ])('%s', (label, name, title, organisation) => {
    expect(readLabelZh(label)).toMatchObject({ name, title, organisation, strength: 'certain' });
  });

  it.each([
    ['远岸日报记者', '远岸日报'],
    ['总台央视新闻记者', '总台央视'],
    ['灯塔新闻记者', '灯塔新闻'],
    ['《渡口晚报》記者', '渡口晚报'],
    ['记者', null],
    ['记者(远岸日报)', '远岸日报', '记者'],
    ['远岸日报记者问', '远岸日报', '远岸日报记者'],
    ['现场记者', null],
    ['问1', null, '问'],
    ['网友提问', null],
  ])('%s is a journalist', (label, organisation, name = label) => {
    expect(readLabelZh(label)).toMatchObject({ name, organisation, voice: 'journalist' });
  });

  it.each([
    '女士们、先生们',
    '各位来宾',
    '我们主要抓了以下工作',
    '本届博览会准备了以下内容',
    '林清野副部长强调',
    '省水务厅副厅长表示',
    '一、主要安排',
    '时间',
    '任务',
    '第一',
  ])('%s is none', (label) => {
    const reading = readLabelZh(label);
    expect(reading?.strength).not.toBe('certain');
  });
});

describe('English labels (SPK-2, SPK-3)', () => {
  it.each([
    ['MS. PELL', 'MS. PELL', null],
    ['SECRETARY ADLER', 'ADLER', 'SECRETARY'],
    ['Harbour Commissioner Ingrid Vale', 'Ingrid Vale', 'Harbour Commissioner'],
    ['Jane Roe, Minister of Health', 'Jane Roe', 'Minister of Health'],
    ['DR. RYAN (via interpreter)', 'DR. RYAN', null],
    ['Dr Amara Osei, Director of Health', 'Dr Amara Osei', 'Director of Health'],
    ['Tom Becker -- Chief Executive Officer', 'Tom Becker', 'Chief Executive Officer'],
    ['The Prime Minister (Rishan Dale)', 'Rishan Dale', 'The Prime Minister'],
    ['MAJ. GEN. PAT RIDGE', 'PAT RIDGE', 'MAJ. GEN.'],
    ['UNDER SECRETARY OF STATE LAURA KNOLL', 'LAURA KNOLL', 'UNDER SECRETARY OF STATE'],
  ])('%s', (label, name, title) => {
    expect(readLabelEn(label)).toMatchObject({ name, title, voice: 'person', strength: 'certain' });
  });

  it.each(['Q', 'QUESTION', 'The Merrow Gazette reporter', 'John Roe, Reuters', 'Jane Roe (Harbor News)'])(
    '%s is a journalist',
    (label) => {
      expect(readLabelEn(label)).toMatchObject({ voice: 'journalist', strength: 'certain' });
    },
  );

  it.each([
    ['Reporter, The Lantern', 'Reporter, The Lantern', 'The Lantern'],
    ['Question (Chris Mace, BBC)', 'Chris Mace', 'BBC'],
    ['Jonas Weil from the Harbor Wire', 'Jonas Weil', 'Harbor Wire'],
    ['Brian Nowell - Stone Bank - Analyst', 'Brian Nowell', 'Stone Bank'],
    ['Unidentified Reporter', 'Unidentified Reporter', null],
    ['Follow-up', 'Q', null],
  ])('%s asks for an outlet or none (SPK-5)', (label, name, organisation) => {
    expect(readLabelEn(label)).toMatchObject({ name, organisation, voice: 'journalist' });
  });

  it('leaves open what could be office or outlet', () => {
    expect(readLabelEn('Ada Lavery, Ward Sister, Ward 7')).toMatchObject({
      name: 'Ada Lavery',
      aside: 'Ward Sister, Ward 7',
      strength: 'guess',
    });
    expect(readLabelEn('Major Projects')?.strength).toBe('weak');
  });

  it.each(['Note', 'Here is the key point', 'Dear friends', 'WASHINGTON', 'For example', 'Next Steps'])(
    '%s is none',
    (label) => {
      expect(readLabelEn(label)?.strength).not.toBe('certain');
    },
  );
});

describe('labels in a text (SPK-1, SPK-2, SPK-4)', () => {
  it('a title in small letters before a name that is a label by itself, too (SPK-3)', () => {
    const text = (label: string) =>
      `${label}: Good morning. We begin.\n\nQ: Why six?\n\nAnn Vance: Because.\n\nQ: And then?\n\nAnn Vance: No.\n`;
    expect(speakersOf(text('Harbour master Ann Vance'))).toEqual([
      'Ann Vance',
      'Q',
      'Ann Vance',
      'Q',
      'Ann Vance',
    ]);
    expect(readTranscript(text('Harbour master Ann Vance')).speakers[0]).toMatchObject({
      title: 'Harbour master',
    });
    for (const label of ['Reporters asked Ann Vance', 'A statement by Ann Vance', 'harbour master Ann Vance'])
      expect(speakersOf(text(label))).toEqual(['Q', 'Ann Vance', 'Q', 'Ann Vance']);
  });

  it('reads labels with words on the line, bare names later, and no clause', () => {
    const text = `交通厅厅长 贺远航:各位好。我们做了几件事:

一是修桥。

记者:请问桥有多长?

贺远航:一共三座。出发时间是17:30,网址是http://example.org。`;
    expect(speakersOf(text)).toEqual(['贺远航', '记者', '贺远航']);
  });

  it('knows one person by a short form and by the office', () => {
    const text = `Dr. Peter Osei: The wells are clean.

Q: All of them?

Dr. Osei: All of them.`;
    expect(speakersOf(text)).toEqual(['Dr. Peter Osei', 'Q', 'Dr. Peter Osei']);
    expect(speakersOf('運輸署署長 羅海晴：早晨。\n\n記者：幾時通車？\n\n署長：下星期。')).toEqual([
      '羅海晴',
      '記者',
      '羅海晴',
    ]);
  });

  it('knows a rare surname again once it was printed with a title', () => {
    expect(speakersOf('主持人 亓官晓:\n各位好。\n记者:\n好吗?\n亓官晓:\n好。')).toEqual([
      '亓官晓',
      '记者',
      '亓官晓',
    ]);
  });

  it('takes brackets, Q with spaces and emphasis', () => {
    const text = `[水利局局长 莫远山]:水位正常。
[远岸日报记者]:明天呢?
[莫远山]:也正常。`;
    expect(speakersOf(text)).toEqual(['莫远山', '远岸日报记者', '莫远山']);
    expect(speakersOf('**MR. OAK:** Fine.\n\nQ   And tomorrow?\n\n**MR. OAK:** Fine too.')).toEqual([
      'MR. OAK',
      'Q',
      'MR. OAK',
    ]);
  });

  it('tells reporters apart by the outlet in brackets', () => {
    const en = readTranscript(
      'Question (Harbor News): Why?\n\nMR. OAK: Because.\n\nQuestion (Il Faro 24 Ore): When?\n\nMR. OAK: Soon.',
    );
    expect(en.speakers.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Question', 'Harbor News'],
      ['MR. OAK', null],
      ['Question', 'Il Faro 24 Ore'],
    ]);
    const zh = readTranscript('记者(远岸日报):为什么?\n记者(渡口晚报):何时?\n记者(远岸日报):何地?');
    expect(zh.turns.map(({ speaker }) => speaker)).toEqual(['s1', 's2', 's1']);
  });

  it('gives names and titles as they are printed', () => {
    const { speakers } = readTranscript(
      '運輸署助理署長／新界　江映雪：早晨。\n\n遠岸日報（海外版）記者：幾時？',
    );
    expect(speakers.map(({ name, title }) => [name, title])).toEqual([
      ['江映雪', '運輸署助理署長／新界'],
      ['遠岸日報（海外版）記者', null],
    ]);
  });

  it('reads over injected text within a label', () => {
    const text = '交通厅厅长 贺广告远航:各位好。\n\n记者:好。';
    const { speakers, turns } = readTranscript(text, [{ start: 7, end: 9 }]);
    expect(speakers[0]).toMatchObject({ name: '贺远航', title: '交通厅厅长' });
    expect(text.slice(turns[0]?.start, turns[0]?.end)).toBe('交通厅厅长 贺广告远航:各位好。');
  });

  it('leaves fields in the head alone', () => {
    expect(speakersOf('时间:下午3时\n主持人:闻晓\n\n水利局局长 莫远山:各位好。')).toEqual(['莫远山']);
  });
});
