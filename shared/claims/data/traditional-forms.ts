/**
 * Traditional characters as they stand in the word lists' simplified ones, in pairs: simplified, traditional, with the
 * variants of Hong Kong and Taiwan. Source: OpenCC 1.4 (STCharacters, HKVariants, TWVariants; Apache License 2.0), cut
 * down to the characters of the lists; a test holds the lists against it.
 */
const PAIRS =
  '与與业業东東两兩严嚴个個丰豐为為为爲举舉义義乐樂书書买買争爭于於亘亙亚亞产產仅僅从從仪儀们們价價优優会會体體党黨关關内內册冊写寫冲衝决決况況准準几幾击擊则則创創别別制製办辦务務动動励勵劲勁势勢' +
  '区區医醫华華单單占佔厂廠历曆历歷厉厲县縣参參发發变變只隻台臺号號后後听聽启啓启啟周週响響回迴团團园園围圍国國圆圓场場坏壞处處备備头頭夺奪奋奮奖獎学學实實宽寬对對导導将將尘塵层層届屆属屬屡屢岁歲' +
  '岛島峰峯币幣布佈干乾并並广廣床牀库庫应應庞龐开開强強归歸当當录錄征徵径徑志誌态態总總悬懸惊驚愿願战戰抢搶拥擁择擇挂掛挤擠损損据據敌敵数數斩斬无無时時显顯暂暫术術机機权權条條来來极極标標样樣梦夢' +
  '检檢欧歐气氣没沒注註浅淺测測济濟润潤涨漲湾灣湿溼湿濕满滿潜潛点點热熱爱愛牵牽状狀独獨环環现現监監盖蓋着著码碼确確碍礙礼禮祸禍离離种種积積称稱稳穩笔筆筹籌类類粤粵系係约約级級纪紀纲綱纳納线線经經' +
  '给給绝絕统統维維编編缴繳网網罚罰联聯胁脅脑腦腾騰节節范範荣榮获獲获穫营營虚虛蝉蟬补補装裝见見观觀规規视視触觸计計训訓议議记記设設诀訣证證评評识識诊診词詞诚誠诞誕该該请請课課调調谈談谢謝财財责責' +
  '质質贫貧购購贴貼贵貴贷貸费費资資赛賽跃躍跻躋车車轮輪轻輕辆輛达達过過迈邁运運进進远遠连連选選遗遺遥遙邻鄰里裏里裡铁鐵销銷键鍵长長门門问問间間队隊阵陣阶階际際陆陸险險难難静靜顶頂项項须須领領颈頸' +
  '频頻颗顆题題额額馆館验驗骑騎鳌鰲鸦鴉黄黃齐齊';

/** The simplified form of each traditional character that the lists need. */
export const TRADITIONAL_FORMS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i): [string, string] => [
    PAIRS[2 * i + 1] ?? '',
    PAIRS[2 * i] ?? '',
  ]),
);
