import type { Encoding } from '../../../../shared/import/encodings';

/*
 * Characters that most of a text in a language is made of. Chinese: the most frequent ones of Jun Da's Modern Chinese
 * Character Frequency List, and what press briefings add to them. Japanese: kana, and the characters taught first
 * (grades 1 and 2). Korean: the most frequent syllables of running text. Alphabets: the letters of the languages that
 * an encoding was made for, besides ASCII.
 */

const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔议责任项称京省策府席增召布消访谢闻委协局织组息推号谈准六七八九百千亿元首持续参联深务层调查监农村企银投资环境质施服疗健康改革创革';
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆議責任項稱京省策府席增召布消訪謝聞委協局織組息推號談準六七八九百千億元首持續參聯深層調查監農村企銀投環境質施服療健康改革創嗎呢啦佔署長';
const JAPANESE =
  '日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌記者政府省市県議員総務調査予算施設対策措置対応実現決定検討説明発表昨結果関係必要可能予定';
const HANGUL =
  '이다의는에을가고지로하기도를한시사나은어자아인서리대해정수일과만들그있것원부전제장스라보상으니구주국적조동면연신공되게여우오습까질문답변기자산경관계위회장관방년월입년통했합됩님말씀성비용안선명무예생화요당현세단개발민분중력물실업강행유재체등내소';
const KANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをんァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロワヲンヴー';

/** Signs of every language: they are no letters of one. */
export const SIGNS: ReadonlySet<string> = new Set('“”‘’„—–…•·«»°©®™€£§\u00a0¿¡²³½¼¾×±µ†‡´ºª№');
const WIDE_SIGNS = '，。、；：？！（）《》“”‘’—…「」『』【】・～％\u3000';

/** What a text in each encoding mostly has beyond ASCII, in small letters. */
export const COMMON: Readonly<Partial<Record<Encoding, ReadonlySet<string>>>> = {
  gb18030: new Set(SIMPLIFIED + TRADITIONAL + WIDE_SIGNS),
  big5: new Set(TRADITIONAL + WIDE_SIGNS),
  shift_jis: new Set(KANA + JAPANESE + WIDE_SIGNS),
  'euc-jp': new Set(KANA + JAPANESE + WIDE_SIGNS),
  'euc-kr': new Set(HANGUL + WIDE_SIGNS),
  'windows-1252': new Set('éèàùâêîôûçëïüœæäößñáíóúåøãõ'),
  'windows-1250': new Set('ąćęłńóśźżáčďéěíňřšťúůýžőűöüľĺŕâăîșțşţäô'),
  'windows-1251': new Set('абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ'),
  'koi8-r': new Set('абвгдежзийклмнопрстуфхцчшщъыьэюяё'),
  'windows-1253': new Set('αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ'),
  'windows-1254': new Set('çğıöşüâîûİ'),
  'windows-1255': new Set('אבגדהוזחטיךכלםמןנסעףפץצקרשת₪'),
  'windows-1256': new Set('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ،؛؟'),
  'windows-1257': new Set('āčēģīķļņšūžąęėįųõäöü'),
  'windows-1258': new Set('àáâãèéêìíòóôõùúýăđơư\u0300\u0301\u0303\u0309\u0323₫'),
};
