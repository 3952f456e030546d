/**
 * Frequent characters that differ between the two scripts, in pairs: simplified, traditional
 * (《通用规范汉字表》, appendix 1; the most frequent by news usage).
 */
const PAIRS =
  '个個国國这這为為来來时時们們会會对對发發说說现現实實进進动動过過与與产產从從业業东東两兩严嚴义義习習书書买買乱亂争爭云雲亚亞亿億仅僅从從价價优優传傳伤傷体體单單卖賣协協历歷厂廠双雙变變台臺号號员員响響团團园園围圍图圖圆圓场場块塊坏壞处處备備复復够夠头頭奖獎妇婦学學宝寶审審层層岁歲岛島币幣师師带帶开開张張当當录錄总總战戰户戶执執报報担擔择擇损損换換据據数數断斷无無显顯权權条條极極构構标標样樣桥橋检檢楼樓欢歡气氣汉漢没沒济濟测測温溫湾灣满滿热熱爱愛环環电電画畫监監盖蓋盘盤码碼础礎确確离離种種积積稳穩穷窮笔筆紧緊红紅约約级級纪紀纯純线線组組经經结結给給统統继繼续續维維网網罗羅罚罰联聯职職脑腦艺藝节節药藥营營虽雖补補见見观觀规規视視觉覺计計订訂认認让讓议議记記许許设設证證评評识識诉訴词詞试試话話询詢该該语語误誤请請诸諸读讀课課调調谈談谢謝财財责責质質购購贸貿费費资資赛賽转轉轮輪软軟较較辆輛输輸边邊达達迁遷运運还還远遠连連选選释釋里裡针針铁鐵银銀错錯键鍵长長门門问問间間闻聞阶階际際陆陸队隊难難项項须須领領题題预預频頻风風飞飛饭飯馆館马馬驾駕验驗鱼魚龙龍';

/** Simplified characters that a traditional text does not use. */
export const SIMPLIFIED: ReadonlySet<number> = codes(0);

/** Traditional characters that a simplified text does not use. */
export const TRADITIONAL: ReadonlySet<number> = codes(1);

function codes(offset: 0 | 1): Set<number> {
  const set = new Set<number>();
  for (let i = offset; i < PAIRS.length; i += 2) set.add(PAIRS.charCodeAt(i));
  return set;
}
