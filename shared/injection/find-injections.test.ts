import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInjections } from './find-injections';

const found = (text: string): string[] => findInjections(text).map((finding) => finding.text);

/** Own words, shaped like a briefing, with advertisements set in. */
const SPAMMED = `湖区整治新闻发布会_远網路賺錢推薦岸新闻网

闻晓:各位记者朋友,今天的发布会请来了水利局的同志,他们将介绍湖区整治的情况。

莫远山:去年我们疏通了九条河道,清理網路賺錢了两岸的废旧船只,湖区水质比三年前好了很多。目前共有七座水厂使用湖養生會館水,下一步还将建两座。渔民转岗的补贴養生會館已经发到手里,学校的活養生會館动场地也修好了。`;

describe('injected text in the other script (INJ-1, INJ-2, INJ-4)', () => {
  it('finds known and unknown advertisements with their exact spans, in the title too', () => {
    expect(found(SPAMMED)).toEqual(['網路賺錢推薦', '網路賺錢', '養生會館', '養生會館', '養生會館']);
  });

  it('finds an unknown string by its places and by the words that it breaks', () => {
    const text = `今年的重点是支無塵廠房撑产业发展,各地都在加快建设。我们在基础研無塵廠房究方面投入很大,专家也来了不少。
下个月还将发布新的政策,企业可以提前报名,详细办法另行通知無塵廠房。`;
    expect(findInjections(text).map(({ text: span, signs, reads }) => [span, signs.join(), reads])).toEqual([
      ['無塵廠房', 'script,repeated,split-word', '重点是支撑产业发'],
      ['無塵廠房', 'script,repeated,split-word', '在基础研究方面投'],
      ['無塵廠房', 'script,repeated', '另行通知。'],
    ]);
  });

  it('takes a tail along that only the advertisement explains, and leaves one that belongs to the text', () => {
    expect(found('各地将发布基因包養網排名测序的结果,这项工作已经开始。')).toEqual(['包養網排名']);
    expect(found('各地将推广水電行业的经验,这项工作已经开始,包養行业也已经开始。')).not.toContain('包養行');
  });

  it('takes a character of the text’s own script along that three places share', () => {
    const text = `今年的重点是支优無塵廠房撑产业发展,各地都在加快建设。我们在基础研优無塵廠房究方面投入很大,专家也来了不少。
下个月还将发布新的政策,企业可以提前报名,详细办法另行通知优無塵廠房。`;
    expect(found(text)).toEqual(['优無塵廠房', '优無塵廠房', '优無塵廠房']);
  });

  it('works the other way round', () => {
    expect(found('我們將發布基因包养网測序的結果,這項工作已經開始,各位記者可以查閱。')).toEqual(['包养网']);
  });

  it('reads as the text does without it, up to a quotation mark (INJ-8)', () => {
    const text = '我们今年推出十项措施包養網,将“节水”放在首位。';
    expect(findInjections(text).map(({ reads }) => reads)).toEqual(['十项措施,将']);
  });
});

describe('clean texts (INJ-3, INJ-7)', () => {
  it.each([
    [
      'quotations in the other script',
      '台湾作家写道:「所謂緣分,只不過意味著目送。」这句话打动了许多人,《聯合報》也转载了。',
    ],
    [
      'a name in the other script, repeated',
      '東京電力公司派员出席,他们感谢了東京電力的同事。会上还讨论了東京電力的计划,各方都赞成。',
    ],
    [
      'a traditional text that quotes',
      '我們引用了「一带一路」的提法,也參考了《人民日报》的報道。华为公司昨日到達,华为的代表發言。',
    ],
    ['Japanese', '我们访问了渋谷スクランブル的办公室,也参观了東京スカイツリー的展厅。'],
    ['English in Chinese', '我们用OpenType字体和PDF文件,App的下载量超过三千万次,GDP增长百分之五。'],
    ['an address', '请登录www.example.org查询详细办法,也可以拨打电话。'],
    [
      'Chinese in English',
      'The character 養 means to raise, and 包養 is a word that the court had to translate.',
    ],
    ['a report about the trade', '警方搗破一個包養網站,拘捕三人。警方呼籲市民不要相信包養廣告,也不要轉帳。'],
    ['a stray character', '这是一個人的经验,不是每個人都能学会。'],
    [
      'a form in the other script',
      '留言\n\n發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *\n\n今天的发布会到此结束,谢谢各位。',
    ],
    ['pinyin after a rare name', '翟(zhái)女士和禤(xuān)先生介绍了情况。'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('links, pinyin and Latin advertisements (INJ-3, INJ-5)', () => {
  it('finds them within words', () => {
    expect(found('这项措施将有力支https://spam.example/x撑产业发展。')).toEqual(['https://spam.example/x']);
    expect(found('会议发(fā)布了新的政策,各地都在落实。')).toEqual(['(fā)']);
    expect(found('湖区整治的难点Sugar daddy,是两岸的排污口。')).toEqual(['Sugar daddy']);
    expect(found('The Presi包養網dent said so.')).toEqual(['包養網']);
  });
});

describe('characters that cannot be seen (INJ-6)', () => {
  it('are found within words, also inside an advertisement', () => {
    const [first, second] = findInjections('产\u200b业发展得很快,这是共同支包\u200d養網撑的结果。');
    expect(first).toMatchObject({ start: 1, end: 2, signs: ['invisible'], reads: '产业发展得' });
    expect(second).toMatchObject({ text: '包\u200d養網', reads: '是共同支撑的结果' });
    expect(second?.signs).toContain('invisible');
  });

  it('are left where they do something', () => {
    expect(found('\ufeff今天')).toEqual([]);
    expect(found('👨\u200d👩\u200d👧 来了')).toEqual([]);
    expect(found('क्\u200dष and co\u00adoperation')).toEqual([]);
    expect(found('第一段\u200b\n第二段')).toEqual([]);
    expect(found('שלום \u200fabc')).toEqual([]);
  });

  it('and controls of direction count where nothing runs from right to left', () => {
    expect(findInjections('价格是\u202e001元\u202c的')).toMatchObject([
      { text: '\u202e', signs: ['bidi'] },
      { text: '\u202c', signs: ['bidi'] },
    ]);
  });
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '包養網',
      // Its head would begin before the text.
      '查甜心寶貝',
      '免费贷款',
      '貸款',
      '网网',
      '国',
      '養',
      '網路',
      '\u200b',
      '\u202e',
      '。',
      '\n',
      '“',
      '”',
      '发展',
      'Sugar daddy',
      '(fā)',
    ),
    fc.constantFrom('https://a.b/c', 'www.a.b ', '有力支', '撑产业', ' ', '\r\n', 'x'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );

  it('spans are slices in order that do not touch', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = -1;
        for (const { start, end, text: span, signs } of findInjections(text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(span);
          expect(signs.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
