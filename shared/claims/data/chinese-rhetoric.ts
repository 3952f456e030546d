/**
 * What a superlative stands on where it is a manner of speaking and no claim: nobody can look up the greatest
 * sincerity (最大的诚意) or the best way (最好的办法). Collected from how government press conferences are worded.
 */
export const RHETORIC =
  '限度|程度|努力|可能|公约数|诚意|善意|支持|心愿|愿望|期待|期盼|期望|希望|梦想|底气|底线|底色|优势|特点|特征|特色|亮点|看点|变化|变量|增量|不同|区别|差别|挑战|问题|困难|难点|难题|痛点|堵点|短板|瓶颈|障碍|制约|民生|政治|实际|国情|省情|市情|公平|热情|决心|耐心|信心|力度|合力|同心圆|功夫|便利|利益|共识|威胁|危险|敌人|教训|启示|意义|价值|责任|使命|任务|目标|目的|遗憾|收获|感受|体会|感触|印象|财富|依靠|靠山|后盾|动力|引擎|幸福|信任|尊重|关切|关心|敬意|谢意|祝福|礼遇|满足|安慰|鼓舞|办法|方法|方式|途径|捷径|选择|时候|时机|状态|标准|要求|公里|距离|牵挂|惊喜|秘密|秘诀|原因|原则|初心|信息|消息|进展|情况|纲领|公分母|效能|效益|效果|潜能|潜力|空间'.split(
    '|',
  );

/** Set names that begin with a superlative. */
export const SUPERLATIVE_NAMES =
  '最高人民|最高法|最高检|最高院|最高领导|最高权力|最高国家|最高科学技术|最高学府|最高指示|最高奖|最高工资|最高限|最高额|最低生活|最低工资|最低保障|最低收入|最低收购|最低限|最低价|最低消费|最低标准|最低谷|最大化|最小化|最优解|最优化|最惠国|最小值|最大值|最多跑一次|最强大脑|最强音|最长情|最后一公里'.split(
    '|',
  );

/** Between 最 with its adjective and the number that it bounds: 最高可达60万元, 最多不超过3个. */
export const BOUND_WORDS =
  '可以|可|为|达到|达|到|至|不超过|不得超过|不低于|不少于|不足|只能|只|能|仅|补|奖|降|涨|升|增|优惠|补贴|补助|资助|奖励|支持|贷款|贷|罚款|罚|处|给予|要|需要|需|须|应|将|会|有|约|近|超|近乎|占|每|人民币|港币|美元'.split(
    '|',
  );

/** Something wanted, not something that is (力争走在全国前列): nobody can check an aim. */
export const AIMS =
  '力争|争取|努力|争创|争当|争做|打造|致力|目标|瞄准|对标|对照|迈向|迈进|冲刺|冲击|力求|奋力|加快|着力|朝着|向着|为了|建设世界|建设国际|建设国内|建设全国|建设全球|创建世界|创建国际|培育世界|培育国际|要走|要站|愿景|志在|距离|离世界|离国际|距世界|距国际|差距'.split(
    '|',
  );

/** Before a claim these deny it. */
export const DENIALS = '不是|并非|并不是|不再是|未必是|算不上|谈不上|称不上|是不是|是否|是否是'.split('|');
