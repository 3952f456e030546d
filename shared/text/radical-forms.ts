/**
 * CJK radicals (U+2E80 to U+2EF3) and the characters that look the same and are meant where a text has one of them, in
 * pairs: the first of each two is the radical. Each is one UTF-16 code unit.
 *
 * Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database 14.0. Left out are the 13 whose character
 * lies beyond the basic plane, and the marks that are no radicals. Unicode's own normalisation has the Kangxi radicals
 * and the compatibility ideographs, but not these.
 */
export const RADICAL_FORMS: readonly string[] = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示',
  '⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞',
  '⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
];

/**
 * Other characters that fonts draw with the shape of a more frequent one, in such pairs.
 *
 * Source: the character maps of the Noto CJK fonts, where two characters have one glyph and the rarer comes first.
 */
export const SHARED_SHAPES = '\u2329〈\u232a〉㬵胶';
