import type { CueRow } from './chinese-cue';
import { ARENAS } from './chinese-verbs';

/** 首 ends another word: 元首, 榜首, 一首. */
const FIRST_ENDS = '元|党|祸|榜|自|回|昂|匕|俯|魁|斩|部|岁|颈|一|二|三|四|五|六|七|八|九|十|百|两|几|数|每';

/** What speakers count with 第一个. */
const ENUMERATED =
  '问题|方面|特点|特征|关键|阶段|层面|任务|原因|环节|目标|百年|五年|工作|季度|月|周|星期|小时|半年|提问|维度|要求|字|词|角度|方向|部分|例子|数|案例|指标|变化|亮点|重点|内容|举措|措施|建议|完整|是|就|叫|，|、|：|。|,|:|来|到|请|想|感受|体会|关于|共识|冬天|夏天|春节|交易日|工作日';

/** Words for what was not there before (CLM-20, CLM-21, CLM-24); classifiers after 吕叔湘《现代汉语八百词》, appendix. */
export const FIRST_CUES: readonly CueRow[] = [
  [
    'first',
    '首次',
    {
      notAfter: FIRST_ENDS,
      notBefore:
        '公开发行|公开募股|公开招股|公开售股|发行股票|购房|置业|购买|申请|申领|登记|注册|参保|缴费|缴存|办证|办理|住房|贷款|使用的|接种|就诊|感染',
    },
  ],
  ['first', '首度|首例|首宗|首见', { notAfter: FIRST_ENDS }],
  [
    'first',
    '首座|首家|首条|首艘|首架|首颗|首枚|首款|首支|首只|首间|首项|首幅|首所|首本|首场|首种|首口|首辆|首株',
    { notAfter: FIRST_ENDS },
  ],
  [
    'first',
    '首个',
    {
      notAfter: FIRST_ENDS,
      notBefore:
        '交易日|工作日|周末|季度|月|周|星期|小时|学期|学年|年度|完整|五年|任期|回合|赛季|问题|提问|阶段',
    },
  ],
  ['first', '首台', { notAfter: FIRST_ENDS, notBefore: '套|(套|（套' }],
  ['first', '首套', { notAfter: FIRST_ENDS, notBefore: '房|住房|普通|个人|自住|商品房|利率|贷款|首付' }],
  ['first', '首部', { notAfter: FIRST_ENDS, notBefore: '曲|分' }],
  ['first', '首创', { notAfter: FIRST_ENDS, notBefore: '精神|集团|股份|置业|环保|证券|者' }],
  ['first', '首发|首店|首展|首演|首秀|首映|首届', { need: 'scope', notBefore: '阵容|经济|集团' }],
  ['first', '首批|首笔|首单|首份|首列|首趟|首班|首名', { need: 'naming', notAfter: FIRST_ENDS }],
  [
    'first',
    '首位',
    { notAfter: `${FIRST_ENDS}|在|于|放|摆|置|处|居|列|排|占`, notBefore: '度|效应|提问|发言' },
  ],
  [
    'first',
    '第一次|头一次|第一回|头一回|头一遭|第一遭',
    {
      notAfter: '我|你|他|她|您|咱|们|每个人|是我们',
      notBefore:
        '工业|世界大战|大战|国内革命|鸦片|石油|会议|全体|常务|代表|全国|普查|国共|党代|中央|提问|见|来|到|听|接触|参加|会谈|产业革命|科技革命|分配|浪潮|机会|请|和大家|给大家|跟大家|与大家|机遇|是|，|,',
    },
  ],
  ['first', '破天荒'],
  [
    'first',
    '第一个|第一座|第一条|第一家|第一艘|第一台|第一架|第一颗|第一枚|第一例|第一款|第一所|第一支|第一只|第一间|第一项|第一部|第一位|第一名|第一批|第一份|第一单|第一列|第一趟|第一辆|第一场',
    { need: 'naming', notBefore: ENUMERATED },
  ],
  ['first', '率先', { need: 'scope', notBefore: '垂范' }],
  ['first', '率先在', { following: ARENAS }],
  ['first', '先河', { reach: { verbs: '首开|开创|开启|开'.split('|'), most: 10 } }],
  ['first', '空白', { reach: { verbs: ['填补'], most: 14 } }],
  ['first', '零的突破|零突破|从无到有的突破'],
];
