import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';
import { told } from './testing/told';

describe('Chinese names that stand once (SPK-2, SPK-7)', () => {
  it('a body without an office before the name', () => {
    const text = `湖区办举行发布会

澄湖省政府新闻办新闻处 江映雪：

大家上午好。首先，请莫远山先生作介绍。

水利局局长 莫远山：

湖水清了。

远岸日报记者：

鱼回来了吗？

莫远山：

回来了三成。

江映雪：

今天的发布会就到这里，谢谢大家。`;
    expect(told(text)).toEqual([
      '江映雪 host procedural -',
      '莫远山 official opening -',
      '远岸日报记者 journalist question x1',
      '莫远山 official answer x1',
      '江映雪 host procedural -',
    ]);
    expect(readTranscript(text).speakers[0]).toMatchObject({
      title: '澄湖省政府新闻办新闻处',
      organisation: '澄湖省政府新闻办新闻处',
    });
  });

  it('is no label where nothing supports it', () => {
    expect(told('各市成绩\n\n澄湖市水务局 江映雪：98分\n\n远岸市水务局 莫远山：97分')).toEqual([]);
  });

  it('who is called by an office elsewhere, and who answers the only question', () => {
    const text = `江映雪：各位好，我把讲台交给他。\n莫远山：谢谢江映雪司长！\n问：鱼呢？\n莫远山：回来了。`;
    expect(told(text).map((line) => line.split(' ')[0])).toEqual(['江映雪', '莫远山', '问', '莫远山']);
    expect(told('湖水清了。\n記者：魚呢？\n江映雪：回來了三成。')).toEqual([
      '記者 journalist question x1',
      '江映雪 official answer x1',
    ]);
    expect(told('湖水清了。\n記者：魚回來了三成。\n江映雪：三成。')).toHaveLength(1);
  });
});

describe('the one spokesman answers (SPK-11)', () => {
  const asked = '问：湖水清了吗？\n\n答：清了。\n\n问：鱼呢？\n\n答：回来了三成。';
  const namesOf = (text: string): readonly string[] => readTranscript(text).speakers.map(({ name }) => name);

  it('named in the head', () => {
    const text = `6月3日，外交部发言人江映雪就湖区问题答记者问\n\n${asked}`;
    expect(told(text)).toEqual([
      '问 journalist question x1',
      '江映雪 official answer x1',
      '问 journalist question x2',
      '江映雪 official answer x2',
    ]);
    expect(readTranscript(text).speakers[1]).toMatchObject({ title: '外交部发言人', organisation: '外交部' });
  });

  it('or labelled elsewhere, before or after the first answer', () => {
    expect(namesOf(`外交部发言人江映雪：大家好。\n\n${asked}`)).toEqual(['江映雪', '问']);
    const last = '\n\n远岸日报记者：还有呢？\n\n外交部发言人江映雪：没有了。';
    expect(namesOf(`${asked}${last}`)).toEqual(['问', '江映雪', '远岸日报记者']);
    expect(told(`${asked}${last}`).at(-1)).toBe('江映雪 official answer x3');
  });

  it('but not where there are two, or none', () => {
    const two = '外交部发言人江映雪、财政部发言人莫远山今日答记者问';
    expect(namesOf(`${two}\n\n${asked}`)).toEqual(['问', '答']);
    expect(namesOf(`湖区问答\n\n${asked}`)).toEqual(['问', '答']);
  });
});
