import type { Catalogue } from '../catalogue';
import type { correcting as english } from '../en/correcting';

export const correcting: Catalogue<typeof english> = {
  correct: '校正',
  'correct.tip': '校正記錄稿：在有誤處直接輸入。來源保持原樣。',
  'correct.on': '正在校正記錄稿',
  'correct.hint': '在有誤處直接輸入。段落和發言的劃分不變，來源保持原樣。',
  'correct.done': '完成',
  'take-back': '還原',
  'take-back.this': '還原這處更正',
  'take-back.paragraph': '還原整段',
  'take-back.short': '整段',
  corrections: '更正',
  'corrections.left-out': '（已略去）',

  turn: '編輯發言',
  'turn.speaker': '發言人',
  'turn.somebody': '新的發言人…',
  'turn.kind': '類型',
  'turn.time': '時間',
  'turn.time.hint': '如 15:04 或 15:04:30；不詳則留空',
  'turn.time.bad': '請按時、分填寫時間，如 15:04。',
  'turn.save': '儲存',
  'turn.split': '從游標處拆分',
  'turn.split.at': '新的一段發言從「{{words}}」開始。',
  'turn.split.where': '要拆分這段發言，請先把游標放在新發言開始的位置，再回到這裡。',
  'turn.join': '併入上一段發言',
  'turn.join.to': '文字歸於{{name}}。',

  speakers: '發言人',
  'speakers.hint': '變更會用於這場發布會的所有發言和引語，可以復原。',
  'speakers.quotes_one': '{{count}} 則引語',
  'speakers.quotes_other': '{{count}} 則引語',
  'speakers.merge': '{{name}}與此人為同一人…',

  'cleanup.quarantine': '隔離所選文字',
  'cleanup.quarantine.tip': '並非發言內容的文字：加刪除線，不計入引語和數字',
  'cleanup.page-text': '標為頁面文字',
  'cleanup.page-text.tip': '所選段落不屬於記錄稿',
  'cleanup.hide': '隱藏被隔離的文字',
  'cleanup.by-hand': '手動標記',
};
