import type { Catalogue } from '../catalogue';
import type { editor as english } from '../en/editor';

export const editor: Catalogue<typeof english> = {
  transcript: '記錄稿',
  keys: '用滑鼠，或按住 Shift 並用方向鍵選取文字。S 依次選取句子、段落、整段發言，Shift+S 退回。Q 標為引語，F 標為數字，L 標為論斷，N 新增備註。J、K 移到下一段、上一段發言，M、Shift+M 移到下一個、上一個標記，E 選定游標處的標記：方向鍵移動它，加 Shift 移動其結尾或開頭。X 從引語中略去文字。1 至 9 為開啟的引語加上最近使用的標籤。Enter 開啟標記，Esc 離開。',
  'role.host': '主持人',
  'role.official': '官員',
  'role.journalist': '記者',
  'role.other': '發言人',
  'kind.opening': '開場',
  'kind.statement': '陳述',
  'kind.question': '提問',
  'kind.answer': '回答',
  'kind.procedural': '程序',
  'time.posted': '發布於 {{clock}}',
  'time.spoken': '講於 {{clock}}',
  injected: '植入文字：並非發言內容，不計入引語、數字和複製的文字。',
  markup: '播放器標記或註解編號：並非發言內容，不計入引語、數字和複製的文字。',
  'edit-turn': '編輯發言',
  'source-reads': '來源原文為「{{words}}」',
  'source-reads.nothing': '來源此處沒有文字',
};
