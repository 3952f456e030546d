/**
 * Chinese surnames in both scripts. Source: the surnames that the Ministry of Public Security's name reports list as
 * most frequent, with the traditional forms and those frequent in Hong Kong and Taiwan.
 */
const SINGLE =
  '王李张万刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖' +
  '石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤康易乔赖文翁庞樊兰殷施洪安颜倪牛温芦季俞章' +
  '鲁葛伍申尤毕聂柴焦向柳邢岳齐梅庄辛管祝左涂谷祁时舒耿卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翟隋植甘景薄单' +
  '包司柏宁柯阮桂闵解强柴华车冉房边净楚饶宫宗苟池牟阎胥党晏丛简晋霍褚娄盖冀全寇佟郎危敖井苑仝应明麦匡占巫戚谌禤刁晁卓仲宣' +
  '束冷都闻慕栗曲沙初巴扈鞠刑邸迟屠麻郁商满原计连喻臧谈蒲茅庾喬植桑木邝区岑官伊麥尚但吉衡亓练蓝阚禹雍鄢索古竇窦虞鹿容' +
  '和水支奚戈糜松丰昌谯车项宿米仇印宝后步阴于惠封由储汲邴诸滕幸钮暴洛国海佘保依南幺种律占青果元雪植寿栾逯郗隗殳亢弓揭银矫訾逄侍呼哈帅乐蓬卞蔚禄冼淳逢佐宛粟郦靳诺喇谯郜阙茹展操凤晋拜普鄂苍';
const TRADITIONAL =
  '張劉陳楊黃趙吳孫馬郭羅鄭謝許韓鄧馮葉蘇呂盧鍾鐘譚陸範賈鄒閻龍賀顧龔錢戴嚴湯喬賴龐蘭顏溫蘆魯畢聶齊莊塗關淩費紀歐項陽衛鮑單寧閔華車邊' +
  '饒宮黨叢簡晉婁蓋應麥諶聞滿計連談壽欒銀帥樂闕鳳鄺區藍闞竇諸儲國種榮遲練岡萬樓鄔';
const COMPOUND =
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 东方 東方 夏侯 端木 呼延 南宫 南宮 拓跋 独孤 西门 钟离 完颜 长孙 宇文 轩辕 申屠 张简 張簡 范姜'.split(
    ' ',
  );

let single: ReadonlySet<string> | undefined;

/** The surname that `name` begins with, compound ones first; null if it begins with none. */
export function surnameOf(name: string): string | null {
  const compound = COMPOUND.find((surname) => name.startsWith(surname));
  if (compound) return compound;
  single ??= new Set([...`${SINGLE}${TRADITIONAL}`]);
  const first = name[0];
  return first !== undefined && single.has(first) ? first : null;
}
