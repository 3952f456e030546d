import type { Catalogue } from '../catalogue';
import type { shell as english } from '../en/shell';

export const shell: Catalogue<typeof english> = {
  'palette.title': '指令',
  'palette.field': '指令、專案、記者會、發言人，或標記中的詞',
  'palette.recent': '最近用過',
  'palette.actions': '指令',
  'palette.projects': '專案',
  'palette.briefings': '本專案的記者會',
  'palette.speakers': '下一段發言',
  'palette.annotations': '標記',
  'palette.empty': '沒有符合的內容。',
  'palette.more_one': '另有 {{count}} 項，請再輸入幾個字。',
  'palette.more_other': '另有 {{count}} 項，請再輸入幾個字。',
  'palette.hint': '↑ ↓ 選擇，Enter 前往',
  'kind.quote': '引語',
  'kind.figure': '數字',
  'kind.claim': '論斷',
  'kind.note': '備註',

  'shortcuts.title': '鍵盤快速鍵',
  'shortcuts.transcript': '焦點在記錄稿上時有效。',
  'shortcuts.queue': '單一按鍵在查核台的佇列取得焦點時有效。',
  'shortcuts.or': '或',
  'group.marking': '標記',
  'group.text': '文字',
  'group.going': '瀏覽記錄稿',
  'group.finding': '尋找',
  'group.checking': '查核數字',
  'group.project': '專案',
  'group.view': '顯示方式',

  'settings.contrast': '對比',
  'settings.contrast.system': '依系統設定',
  'settings.contrast.more': '高',
  'settings.text-size': '記錄稿字級',
  'settings.text-size.small': '小',
  'settings.text-size.medium': '中',
  'settings.text-size.large': '大',
  'settings.text-size.largest': '特大',
  'settings.typeface': '記錄稿字體',
  'settings.typeface.serif': '明體（襯線）',
  'settings.typeface.sans': '黑體（無襯線）',

  'pane.outline': '大綱寬度',
  'pane.inspector': '檢查面板寬度',
  'pane.tip': '拖曳或用方向鍵調整，按兩下恢復原寬度。',

  'outline.unchecked_one': '{{count}} 個數字待查核',
  'outline.unchecked_other': '{{count}} 個數字待查核',
  'outline.reading': '第 {{at}} 段，共 {{of}} 段',

  'hint.label': '提示',
  'hint.dismiss': '知道了',
  'hint.mark': '在下面選取一段話，按 {{keys}} 鍵：它就成為引語，並記下發言人。',
  'hint.check': '文中的每個數字都列在這裡。打開一個，選定結論，寫明來源。',
  'hint.palette': '按 {{keys}} 可依名稱找到任何指令、發言人、專案或標記。',

  'diagnostics.title': '診斷資訊',
  'diagnostics.what':
    '版本、設定、計數與記錄檔末尾。其中沒有你的文字內容、標題或名稱；除非你自行貼上，否則不會送往任何地方。',
  'diagnostics.copy': '複製',
  'diagnostics.copied': '已複製。',

  'print.marks': '標記',
  'print.left-out_one': '略去 {{count}} 處並非發言的文字。',
  'print.left-out_other': '略去 {{count}} 處並非發言的文字。',
};
