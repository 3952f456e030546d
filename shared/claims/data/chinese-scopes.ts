/**
 * What may stand before the words that make a claim and belongs to it: where, among what, since when. Collected
 * from the wording of government press conferences; regions as 国家统计局 divides the country.
 */
const SCOPES = [
  '全国|全世界|世界|全球|国内|国际|国内外|海内外|寰球|世上|举世|人类|人类历史',
  '亚洲|亚太|亚太地区|欧洲|欧美|非洲|美洲|北美|拉美|南美|大洋洲|中东|东盟|东亚|东南亚|南亚|中亚|东北亚|北半球|南半球',
  '中国|我国|国家|国家级|新中国|全省|省内|我省|本省|省级|全市|市内|我市|本市|全区|区内|我区|本区|全县|县内|我县|本县|全州|全盟|全域',
  '全港|本港|香港|全澳|本澳|澳门|全台|全台湾|台湾|本土|两岸|全岛|两岸三地|港澳|当地|本地|该国|各国|各地|各省|各省区|各省市|各市',
  '东部|中部|西部|东北|东部地区|中部地区|西部地区|东北地区|中西部|中西部地区|西南|西南地区|西北|西北地区|华东|华南|华北|华中|北方|南方|沿海|内陆',
  '大湾区|粤港澳大湾区|长三角|珠三角|京津冀|成渝|成渝地区|长江流域|黄河流域|长江|黄河|全流域|全线|全网|江南|中原',
  '业内|业界|行业|行业内|全行业|同行业|同类|同业|同类型|同类产品|同级|学界|医学界',
  '史上|历史|历史上|历史性|历来|历年|历年来|历史同期|同期|历届|历次|迄今|迄今为止|至今|至今为止|到目前为止|截至目前|当今|当今世界',
  '新中国历史上|世界历史上|人类历史上|建国史上|我国历史上|中国历史上|世界范围|全国范围|全球范围|世界各国|全国各地|全国各省|全国同类|全国各省区市|全国省会城市|全国各市',
].flatMap((row) => row.split('|'));

/** Times that begin at something, before 以来. */
const SINCE =
  '有史|建国|新中国成立|改革开放|今年|年初|去年|有记录|有纪录|有统计|有统计数据|有数据|有观测|有观测记录|有气象记录|有气象观测记录|有气象观测|有完整观测记录|有完整气象观测记录|有水文记录|有实测资料|有实测记录|开埠|建市|建省|建县|建港|建区|建院|建校|建馆|建厂|建站|建园|建网|成立|创办|创立|设立|设站|回归|开通|开港|开业|开馆|开行|开园|投产|投用|投运|运营|通航|通车|入汛|入夏|入秋|入冬|入春|立项|上市|举办|开办|开展|实施|调查|统计|监测|观测|十八大|二十大|疫情|疫情发生|本世纪|入世|发布|公布|制度建立'
    .split('|')
    .map((event) => `${event}以来`);

/** What is measured: it goes along with the superlative after it (规模最大). */
const MEASURES =
  '规模|单体规模|单体|面积|体量|容量|总量|数量|人数|人口|产量|产值|销量|流量|吞吐量|装机|装机容量|库容|跨度|主跨|海拔|水深|里程|长度|高度|速度|增速|增幅|降幅|涨幅|占比|比重|等级|级别|精度|强度|密度|品种|种类|功能|覆盖面|覆盖范围|服务范围|参与人数|投资|投资额|投入|影响|损失|范围|水平|效率|难度|时间|历时|技术'.split(
    '|',
  );

/** Small words that join a scope to what follows, or stand beside it. */
const LINKS = '的|上|中|内|里|范围内|境内|也|都|均|目前|现在|现有|已建|在建|一次性|在全国范围内'.split('|');

/** A length of time up to now: it says since when, but its number belongs to a figure. */
const SPANS = '年来|年以来|月来|月以来|个月来|天来|周来|以来|任期内|年内|季度以来'.split('|');

/** What a word before a claim is: a scope makes it plainer, a span too but stays outside, a measure goes along, a link is passed over. */
export type BeforeKind = 'scope' | 'span' | 'measure' | 'link';

/** Words before a claim. */
export const BEFORE_CLAIM: ReadonlyMap<string, BeforeKind> = new Map<string, BeforeKind>([
  ...LINKS.map((word): [string, BeforeKind] => [word, 'link']),
  ...MEASURES.map((word): [string, BeforeKind] => [word, 'measure']),
  ...SPANS.map((word): [string, BeforeKind] => [word, 'span']),
  ...[...SCOPES, ...SINCE].map((word): [string, BeforeKind] => [word, 'scope']),
]);
