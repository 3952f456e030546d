import type { CueRest, CueRow } from './chinese-cue';
import { ARENAS } from './chinese-verbs';

/** Scope or a verb of standing, an aim is none: 居全国前列, 位列榜首. */
const RANK: CueRest = { need: 'standing', canBeAim: true };

/** Words for a place at the top (CLM-50), as government press conferences use them. */
export const RANK_CUES: readonly CueRow[] = [
  ['ranking', '首位|榜首', { ...RANK, notBefore: '度|的位置|提问|发言' }],
  ['ranking', '居首', { notAfter: '邻|民|定', notBefore: '都|次|席|府|批|个|要' }],
  ['superlative', '第一大', { need: 'scope', notBefore: '任务|要务|特点|问题|挑战|难题|考验' }],
  [
    'ranking',
    '第一位|第一名|第一方阵|第一梯队',
    { ...RANK, notBefore: '的问题|的是|的任务|的工作|记者|提问' },
  ],
  [
    'ranking',
    '第一',
    {
      ...RANK,
      notBefore:
        '书记|财经|人民|医院|中学|小学|产业|线|时间|步|责任|要务|资源|生产力|动力|大道|届|期|阶段|季|轮|部|章|节|版|代|夫人|副|任|批|汽车|款|项|手|现场|人称|类|级|课|站|关|粒|桶|眼|反应|印象|次|个|家|条|座|所|台|例|国|天|年|月|周|笔|单|局|人民医院|机床|拖拉机|重型|食堂|信号|目标|选择',
    },
  ],
  ['ranking', '前列', { ...RANK, notAfter: '时代|队伍', notBefore: '腺' }],
  ['ranking', '前茅', RANK],
  ['ranking', '首屈一指|数一数二|独占鳌头|拔得头筹|一骑绝尘|遥遥领先|无出其右|无人能及'],
  ['ranking', '之最|之冠|之首', { ...RANK, notBefore: '要|席|长|脑' }],
  ['ranking', '领跑', { following: ARENAS, canBeAim: true }],
  ['ranking', '领先', { ...RANK, notAfter: '抢' }],
  ['ranking', '领先', { following: ARENAS, canBeAim: true }],
  ['ranking', '一流', { need: 'scope', canBeAim: true }],
  ['ranking', '先进水平|一流水平', { ...RANK, notAfter: '学|与|同|和|跟' }],
];
