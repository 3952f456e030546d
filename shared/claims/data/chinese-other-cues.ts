import type { CueRow } from './chinese-cue';
import { BREAKING, RISING } from './chinese-verbs';

/** 新 ends a word and 高 begins another one: 创新高地, 创新高质量. */
const NEW_HIGH_ENDS = '地|度|考|中|峰|校|管|铁|层|速|等|质|端|效|级|新|水|品|技|标|能';

/** Words for the only one (CLM-23), for what never happened (CLM-41) and for records (CLM-40). */
export const OTHER_CUES: readonly CueRow[] = [
  [
    'only',
    '独一无二|绝无仅有|独此一家|仅此一家|独一份|仅此一例|只此一家|唯此一家|独步全球|独步世界|独步天下',
  ],
  [
    'only',
    '唯一',
    {
      notAfter: '不|五|非',
      notBefore:
        '性|标识|标志|编码|识别|代码|码|身份|的办法|办法|的途径|途径|出路|的出路|选择|的选择|正确|标准|的标准|的方式|方式|方法|的方法|的目的|目的|的希望|希望|依据|合法|宗旨|的要求|不变|真神|的遗憾|遗憾|的不同|不同|的区别|能做的|要做的',
    },
  ],
  ['only', '仅有的|独有|特有', { need: 'scope' }],
  [
    'unprecedented',
    '前所未有|史无前例|前所未见|前无古人|亘古未有|从未有过|从来没有过|从未出现过|从未发生过|未曾有过|此前从未',
  ],
  ['unprecedented', '历史上从未|历史上从来没有|历史上没有过'],
  [
    'unprecedented',
    '空前',
    {
      notAfter: '填|升|太|航|天|低|高|夜|领|防|真|时|悬|腾|凌|星|虚|留|补|半|晴|碧',
      notBefore: '往|面|后|沿|线|景|方|端',
    },
  ],
  [
    'record',
    '历史新高|历史新低|历史高位|历史低位|历史峰值|历史极值|历史高点|历史低点|历史之最|创纪录|破纪录|创记录|破记录',
  ],
  ['record', '新高|新低', { reach: { verbs: RISING, most: 10 }, notBefore: NEW_HIGH_ENDS }],
  ['record', '纪录', { reach: { verbs: BREAKING, most: 10 }, notBefore: '片|者|以来' }],
  ['record', '记录', { reach: { verbs: BREAKING, most: 4 }, notBefore: '片|者|以来|仪' }],
];
