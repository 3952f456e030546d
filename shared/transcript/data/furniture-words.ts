/**
 * What page text says. Source: the templates of news sites, government portals and blog systems (WordPress in
 * simplified and traditional Chinese and English); collected for this project. All in lower case, half width.
 */

/** Words before a colon that label a page: by-lines, categories, sources. */
export const PAGE_LABELS: ReadonlySet<string> = new Set(
  (
    '作者|分类|分類|来源|來源|文章来源|稿件来源|信息来源|新闻来源|消息来源|责任编辑|責任編輯|责编|責編|编辑|編輯|编审|审核|校对|监制|' +
    '原标题|原標題|发布时间|發佈時間|發布時間|发布日期|發佈日期|发表时间|更新时间|更新時間|更新日期|发布机构|发布单位|浏览次数|浏览量|浏览|点击数|' +
    '点击量|点击次数|點擊|阅读|阅读量|閱讀|字号|字體|字体|字體大小|字体大小|视力保护色|索引号|发文字号|成文日期|主题分类|' +
    '瀏覽次數|瀏覽人次|瀏覽數|瀏覽量|瀏覽|观看次数|觀看次數|閱讀次數|阅读次数|閱讀量|點閱數|點閱次數|點閱|點擊數|點擊次數|點擊率|點擊量|人氣|人气|' +
    '文章來源|稿件來源|資料來源|新聞來源|消息來源|發表時間|發表日期|發布日期|發布單位|發佈單位|發佈機構|建立日期|創建日期|編審|審核|校對|攝製|監製|字號|字型大小|字級|字級設定|友善列印|' +
    '字幕|字幕制作|字幕製作|字幕组|字幕組|字幕校对|字幕校對|听录|聽錄|听写|聽寫|转写|轉寫|速记|速記|时间轴|時間軸|录音整理|錄音整理|文字整理|' +
    '相關標籤|標籤雲|文章標籤|標籤|标签|标籤|关键词|關鍵詞|关键字|關鍵字|相关标签|分享|分享到|分享至|打印|列印|上一篇|下一篇|上一則|下一則|撰文|摄影|攝影|文章分类|栏目|' +
    'author|authors|by-line|byline|category|categories|source|editor|edited by|posted|posted on|posted in|posted by|' +
    'published|published on|last updated|updated|views|tags|tagged|keywords|share|share this|share on|filed under|' +
    'previous|next|previous post|next post|font size|print|subtitles|subtitles by|subtitled by|captions by|captioned by|' +
    'delivered on|first published|transcribed by|transcript by|transcription by|topics|related topics|labels|written by|reported by|photo by|follow us'
  ).split('|'),
);

/** Among the page labels: those whose value is a list of tags. */
export const TAG_LABELS: ReadonlySet<string> = new Set(
  '标签|標籤|标籤|关键词|關鍵詞|关键字|關鍵字|相关标签|相關標籤|文章標籤|tags|tagged|keywords|topics|related topics|labels'.split(
    '|',
  ),
);

/** Words of share bars and tool bars. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    '分享 分享到 分享至 转发 轉發 收藏 点赞 打印 打印本页 列印 关闭 关闭窗口 大 中 小 大中小 中大小 微信 微博 新浪微博 qq qq空间 朋友圈 腾讯微博 人人网 ' +
    '豆瓣 复制链接 複製連結 扫一扫 手机看 facebook twitter linkedin whatsapp telegram email e-mail print share tweet pin ' +
    'pinterest reddit wechat weibo line copy link 返回顶部 回到顶部'
  ).split(' '),
);

/** Beginnings of lines that ask the reader to share the page. */
export const SHARE_STARTS: readonly string[] = [
  '扫一扫',
  '掃一掃',
  '打开微信',
  '用微信扫',
  '微信扫一扫',
  '分享到',
  '分享至',
  'share this',
  'share on',
];

/** Beginnings of notices at the top of a page: the banners of governments, of archives and of pages that need a script. */
export const NOTICE_STARTS: readonly string[] = [
  'an official website of',
  'official websites use',
  'a .gov website belongs',
  'secure .gov websites use',
  'a lock (',
  "here's how you know",
  'here’s how you know',
  'this is historical material',
  'the website is no longer updated',
  'search form',
  'please enable javascript',
  'you need to enable javascript',
  'javascript is disabled',
  'javascript must be enabled',
  'this site requires javascript',
  'your browser does not support javascript',
  'we use cookies',
  'this site uses cookies',
  '您的瀏覽器不支援',
  '您的浏览器不支持',
  '請開啟瀏覽器javascript',
  '请开启javascript',
  '請開啟javascript',
  '跳至主要內容',
  '跳到主要內容',
  '跳转到主要内容',
];

/** A line that begins a comment form, or a list of other articles: all that follows is page text. */
export const TAIL_HEADS: ReadonlyMap<string, 'comment-form' | 'menu' | 'notes'> = new Map([
  ...(
    '留言|留言板|评论|評論|网友评论|發佈留言|发表评论|發表評論|发表回复|發佈留言 取消回覆|发表回复 取消回复|我要评论|添加评论|comments|leave a reply|' +
    'leave a comment|post a comment|add a comment|leave a reply cancel reply|0 comments|no comments'
  )
    .split('|')
    .map((word): [string, 'comment-form'] => [word, 'comment-form']),
  ...(
    '相关阅读|相关新闻|相关链接|相关报道|相關新聞|相關閱讀|相關文章|相关文章|相关稿件|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|热门文章|热门新闻|最新文章|近期文章|' +
    '文章导航|文章導覽|related|related news|related articles|related posts|related links|recent posts|more news|read more|post navigation'
  )
    .split('|')
    .map((word): [string, 'menu'] => [word, 'menu']),
  ...'footnotes|endnotes|脚注|尾注|腳註|註腳|尾註'
    .split('|')
    .map((word): [string, 'notes'] => [word, 'notes']),
]);

/** Beginnings of lines after the last words that lead the reader on to something else. */
export const FOOT_STARTS: readonly string[] = [
  'also read',
  'read also',
  'also see',
  'see also',
  'read more',
  'read next',
  'for information media',
  'not an official',
  'this transcript',
  'this is a rush transcript',
  'the transcript has been',
  'end of transcript',
  'transcript ends',
  'end of call',
  'duration:',
  'disclaimer',
  'call participants',
  'conference call participants',
  'subtitles by',
  'subtitled by',
  'captions by',
  'captioned by',
  'captioning by',
  'closed caption',
  'transcribed by',
  'transcript by',
  'transcription by',
  'transcript provided',
  '字幕由',
  '字幕提供',
  'more on this',
  'more from',
  'related:',
  'you may also',
  'don’t miss',
  "don't miss",
  'follow us',
  'subscribe to',
  'sign up for',
  'download the app',
  'download our app',
  'watch:',
  'watch the video',
  '延伸閱讀',
  '延伸阅读',
  '更多新聞',
  '更多新闻',
  '更多精彩',
  '看更多',
  '查看更多',
  '點擊查看',
  '点击查看',
  '点击进入',
  '下載app',
  '下载app',
  '关注我们',
  '關注我們',
  '追蹤我們',
  '加入好友',
  '本文来自',
  '本文來自',
  '责任编辑',
  '責任編輯',
  '责编',
  '編輯 ',
  '编辑 ',
  '回上一頁',
  '回上頁',
  '返回上一',
  '點閱',
  '點擊',
  '点击',
  '瀏覽',
  '浏览',
  '人氣',
  '分享',
  '列印',
  '轉寄',
  '友善列印',
];

/** Beginnings of lines under a transcript that say where the office is reached; a release has them as its own words. */
export const CONTACT_STARTS: readonly string[] = [
  'phone:',
  'tel:',
  'email:',
  'e-mail:',
  'fax:',
  'contact:',
  'contacts:',
  'media contact',
  'press contact',
  'media relations',
  'press office',
  'for more information',
  'for further information',
];

/** Phrases that only a comment form has. */
export const COMMENT_PHRASES: readonly string[] = [
  '發佈留言必須填寫',
  '必填欄位',
  '必填项已用',
  '您的邮箱地址不会被公开',
  '电子邮件地址不会被公开',
  '電子郵件地址不會公開',
  '取消回覆',
  '取消回复',
  '在瀏覽器中儲存顯示名稱',
  'your email address will not be published',
  'required fields are marked',
  'save my name, email',
  'you must be logged in to post a comment',
];

/** Phrases that only a copyright or registration line has. */
export const COPYRIGHT_PHRASES: readonly string[] = [
  '©',
  '版权所有',
  '版權所有',
  '著作权所有',
  '不得转载',
  '不得轉載',
  'icp备',
  'icp证',
  '公网安备',
  '网站标识码',
  'all rights reserved',
  'copyright',
];

/** Words of menus and page navigation, one to a line or in a row. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  (
    '首页|首頁|主页|主頁|新闻中心|新闻|新聞|要闻|滚动|正文|当前位置|您的位置|您现在的位置|您当前的位置|所在位置|返回|返回首页|返回列表|' +
    '上一页|下一页|上一頁|下一頁|尾页|关于我们|關於我們|联系我们|聯絡我們|网站地图|網站地圖|无障碍|无障碍浏览|登录|登入|注册|註冊|搜索|搜尋|' +
    '简体|繁体|繁體|簡體|简体中文|繁體中文|简体版|繁體版|简|繁|english|en|中文|中文版|中文(简体)|中文(繁體)|français|español|русский|العربية|' +
    'home|news|about|about us|contact|contact us|menu|search|login|log in|sign in|sign up|subscribe|sitemap|site map|' +
    'skip to content|skip to main content|back to top|accessibility|privacy policy|cookie policy'
  ).split('|'),
);

/** Words that turn the pages of a long article. */
export const PAGE_TURNS: ReadonlySet<string> = new Set(
  '上一页 下一页 上一頁 下一頁 首页 首頁 尾页 尾頁 末页 末頁 全文 … prev previous next first last'.split(' '),
);

/** Words at the end of a title that name a site. */
export const SITE_WORDS: readonly string[] = (
  '网 網 网站 新闻 新聞 频道 頻道 政府 门户 在线 日报 晚报 社 报 台 客户端 .com .cn .gov .org .net news house department ministry government ' +
  'office times post gazette journal reuters press agency site blog nations commission gov.uk'
).split(' ');
