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
  '云花傅皮平穆萧湛狄贝伏骆昝裘缪贲嵇滑荣荀羊芮羿乌宓班仰秋祖符韶蓟怀邰籍蔺蒙莘贡劳姬濮燕郏浦瞿宦艾慎暨居弘沃利夔隆巩厍毋巢蒯荆红竺权缑琴佴墨笪言廉邬朴玄千卞片和水支奚戈糜松丰昌谯车项宿米仇印宝后步阴于惠封由储汲邴诸滕幸钮暴洛国海佘保依南幺种律占青果元雪植寿栾逯郗隗殳亢弓揭银矫訾逄侍呼哈帅乐蓬卞蔚禄冼淳逢佐宛粟郦靳诺喇谯郜阙茹展操凤晋拜普鄂苍';
const TRADITIONAL =
  '張劉陳楊黃趙吳孫馬郭羅鄭謝許韓鄧馮葉蘇呂盧鍾鐘譚陸範賈鄒閻龍賀顧龔錢戴嚴湯喬賴龐蘭顏溫蘆魯畢聶齊莊塗關淩費紀歐項陽衛鮑單寧閔華車邊' +
  '蕭駱雲傅貝賁榮烏懷藺貢勞濮鄔權鞏饒宮黨叢簡晉婁蓋應麥諶聞滿計連談壽欒銀帥樂闕鳳鄺區藍闞竇諸儲國種榮遲練岡萬樓鄔';
const COMPOUND =
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 东方 東方 夏侯 端木 呼延 南宫 南宮 拓跋 独孤 西门 钟离 完颜 长孙 宇文 轩辕 申屠 张简 張簡 范姜'.split(
    ' ',
  );

/** Frequent Japanese family names of two characters and more, in both scripts. */
const JAPANESE =
  '田中 佐藤 铃木 鈴木 高桥 高橋 渡边 渡邊 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 佐々木 山口 松本 井上 木村 清水 山崎 池田 桥本 橋本 阿部 石川 中岛 中島 前田 藤田 小川 冈田 岡田 后藤 後藤 长谷川 長谷川 村上 近藤 石井 坂本 远藤 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 冈本 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宮崎 宫本 宮本 内田 高木 安藤 岛田 島田 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 增田 増田 菅原 平野 小岛 小島 千叶 千葉 久保 松井 岩崎 野口 松尾 木下 菊地 野村 新井 佐野 大西'.split(
    ' ',
  );

let single: ReadonlySet<string> | undefined;
let longer: ReadonlyMap<string, readonly string[]> | undefined;

/** By their first character, so that a name is compared with the few that begin like it. */
function byFirst(surnames: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const surname of surnames) {
    const first = surname[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), surname]);
  }
  return found;
}

/** The surname that `name` begins with, compound ones first; null if it begins with none. */
export function surnameOf(name: string): string | null {
  longer ??= byFirst([...COMPOUND, ...JAPANESE]);
  const compound = longer.get(name[0] ?? '')?.find((surname) => name.startsWith(surname));
  if (compound) return compound;
  single ??= new Set([...`${SINGLE}${TRADITIONAL}`]);
  const first = name[0];
  return first !== undefined && single.has(first) ? first : null;
}
