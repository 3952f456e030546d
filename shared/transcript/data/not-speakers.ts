/**
 * Words before a colon that name a field, a heading or a remark, never a speaker. In lower case. Source: forms and
 * headings of press releases and transcripts; collected for this project.
 */
export const NOT_SPEAKERS: ReadonlySet<string> = new Set(
  (
    'note|notes|update|background|summary|date|time|place|venue|location|subject|topic|topics|title|agenda|contact|' +
    'contacts|participants|present|attendees|speakers|panelists|re|fyi|ps|p.s|warning|important|fact sheet|example|' +
    'examples|for example|for instance|that is|in short|in brief|in summary|result|results|conclusion|first|second|third|' +
    'next|finally|remember|answer key|key points|next steps|links|link|download|phone|tel|fax|email|e-mail|address|' +
    'website|web|url|http|https|ftp|mailto|chapter|section|table|figure|part|page|appendix|annex|correction|editor|' +
    'editors|washington|embargo|embargoed|release|for immediate release|transcript|video|audio|photo|photos|read more|' +
    'see also|related|laughter|applause|crosstalk|cross talk|inaudible|pause|music|silence|laughs|cheers|ends|end|begin|start|disclaimer|copyright|' +
    '时间|時間|地点|地點|日期|主题|主題|议题|議題|内容|內容|出席|出席人员|出席嘉宾|出席嘉賓|嘉宾|嘉賓名單|参加人员|参会人员|与会人员|' +
    '发布人|發佈人|主办|主辦|主办单位|主辦單位|承办|承办单位|协办|协办单位|注|注意|备注|備註|附|附件|附录|附錄|例如|比如|' +
    '其中|包括|即|总之|總之|摘要|导语|導語|背景|要点|重點|重点|提示|目录|目錄|结论|結論|建议|建議|电话|電話|传真|傳真|邮箱|电邮|' +
    '電郵|地址|网址|網址|网站|链接|連結|图|圖|表|图片|圖片|视频|視頻|任务|任務|目标|目標|措施|原则|原則|安排|成果|问题|項目|项目|' +
    '计划|方案|经费|方向|文件|说明|說明|现场|現場|实录|文字实录|完|编者按|編者按|笑|笑声|笑聲|掌声|掌聲|鼓掌'
  ).split('|'),
);

/** Verbs of speech: a name never ends in them, so a clause that does is no label. */
export const SPEECH_VERBS_ZH: readonly string[] = (
  '强调 強調 表示 指出 说 說 称 稱 认为 認為 介绍 介紹 透露 回应 回應 回答 答道 问道 讲话 講話 致辞 致辭 发言 發言 宣布 解释 解釋 ' +
  '谈到 談到 提到 补充 補充 坦言 呼吁 呼籲 要求 说明 說明 总结 總結 写道 寫道 告诉 告訴 报道 報道 报导 指示 答复 提出 提问 提問 ' +
  '名单 名單 如下 以下 内容 內容 全文 讲到 談話 谈话'
).split(' ');

/** What a salutation ends in or is. */
export const SALUTATION_ENDS_ZH: readonly string[] =
  '们 們 大家好 各位 同仁 同事 来宾 來賓 你好 您好 下午好 上午好 早上好 晚上好 各界 朋友 网友'.split(' ');

/** English words that a salutation or a sentence begins with. */
export const SALUTATION_STARTS_EN: ReadonlySet<string> = new Set(
  'dear good hello hi ladies friends colleagues thank thanks welcome here this these those that there it we you they i he she what why how when where who'.split(
    ' ',
  ),
);
