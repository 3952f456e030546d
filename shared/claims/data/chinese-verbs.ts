/** Verbs of standing: with them a rank is a claim, and they belong to it (居全国前列). */
export const STANDING: readonly string[] =
  '位居|居于|居|位列|位于|列|排名|排在|排行|排|名列|稳居|高居|跃居|跃升|升至|升到|上升到|上升至|攀升至|保持|稳坐|处于|处在|走在|站在|跑在|跻身|进入|迈入|迈进|挺进|步入|占据|雄踞|蝉联|夺得|荣获|获得|获|摘得|勇夺|登上|登顶|评为|拿下|评价'.split(
    '|',
  );

/** Verbs of standing that belong to a rank even with other words between: 位居沿海省市首位. */
export const FAR_STANDING: readonly string[] =
  '位居|位列|名列|稳居|高居|跃居|排名|排在|走在|站在|跻身|蝉联|雄踞'.split('|');

/** What makes a thing one of the first: 入选首批, 成为第一个. */
export const NAMING: readonly string[] =
  '入选|列入|列为|成为|成|获批|获评|作为|评为|跻身|纳入|是|为|属|系|建成|建起|建立|诞生|设立|设有|开出|出现|推出|发射|研制|发现|建造|打造|拥有|有|建设|建|出'.split(
    '|',
  );

/** What is done to a record. */
export const BREAKING: readonly string[] = '创|创下|创造|打破|刷新|破|改写|再创|屡创|又创|连创|迭创'.split(
  '|',
);

/** How a height or a low is reached. */
export const RISING: readonly string[] = [
  ...BREAKING,
  ...'达到|达|升至|升到|降至|降到|跌至|触及|突破|录得'.split('|'),
];

/** Where somebody is ahead, after the verb: 领跑全国, 率先在全国. */
export const ARENAS: readonly string[] = '全国|全球|世界|国内|国际|全省|亚洲|行业|业界|同行'.split('|');
