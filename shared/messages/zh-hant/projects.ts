import type { Catalogue } from '../catalogue';
import type { projects as english } from '../en/projects';

export const projects: Catalogue<typeof english> = {
  places: '位置',
  'place.projects': '專案',
  'place.archive': '封存',
  'place.trash': '垃圾桶',
  'empty.projects': '還沒有專案',
  'empty.projects.hint': '匯入一份發布會記錄稿，或先看看範例。',
  'empty.archive': '沒有封存的專案',
  'empty.archive.hint': '做完的專案可以收到這裡，之後仍可照常開啟。',
  'empty.trash': '垃圾桶是空的',
  'empty.trash.hint': '移到這裡的專案會一直保留，直到放回原處或永久刪除。',

  actions: '動作',
  open: '開啟',
  'open.read': '以唯讀方式開啟',
  rename: '重新命名…',
  duplicate: '製作副本',
  archive: '封存',
  unarchive: '移回「專案」',
  export: '匯出專案檔…',
  backups: '備份…',
  'show-folder': '顯示資料夾',
  trash: '移到垃圾桶',
  restore: '放回原處',
  delete: '永久刪除…',
  'copy-of': '{{title}} 的副本',

  'done.trashed': '「{{name}}」已移到垃圾桶。',
  'done.restored': '「{{name}}」已放回原處。',
  'done.deleted': '「{{name}}」已永久刪除。',
  'done.archived': '「{{name}}」已封存。',
  'done.unarchived': '「{{name}}」已移回專案列表。',
  'done.duplicated': '「{{name}}」已加入專案列表。',
  'done.exported': '已寫入專案檔 {{name}}。',

  'rename.title': '重新命名專案',

  'delete.title': '要永久刪除這個專案嗎？',
  'delete.lost': '屬於它的一切都會遺失：',
  'delete.lost.briefings_one': '{{count}} 場發布會及其匯入的原始檔案',
  'delete.lost.briefings_other': '{{count}} 場發布會及其匯入的原始檔案',
  'delete.lost.checks': '對數字的全部查核及其來源',
  'delete.lost.history': '歷史記錄和備份',
  'delete.instead': '如需留底，請先將專案放回原處，再匯出專案檔。',
  'delete.keep': '保留',
  'delete.sure': '此動作無法復原',
  'delete.type': '請輸入專案名稱，以確認永久刪除。',
  'delete.field': '要刪除的專案的名稱',
  'delete.do': '永久刪除',

  'outcome.back': '返回專案列表',
  'outcome.again': '再試一次',
  'outcome.project.damaged': '專案已損壞',
  'outcome.project.damaged.what': '專案的一個檔案與當初寫入的內容不符。沒有任何改動。',
  'outcome.project.newer': '專案需要更新版本的 Presser',
  'outcome.project.newer.what': '它由更新版本的 Presser 儲存，沒有被改動。請更新 Presser 後再開啟。',
  'outcome.project.locked': '專案已在別處開啟',
  'outcome.project.locked.what': '一個專案同一時間只能由一個視窗變更。沒有任何改動，請待對方關閉後再試。',
  'outcome.project.locked.stale':
    '一個專案同一時間只能由一個視窗變更。佔用它的一方已有一段時間沒有回應：那台電腦可能在睡眠、已關機或斷了網路。沒有任何改動。',
  'outcome.project.source-missing': '專案缺少一份原文',
  'outcome.project.source-missing.what':
    '當初匯入的一個檔案已不在專案資料夾中，或者被改動過。缺了它，引語就無法與原話對照。引語、數字和查核全部保留。',
  'outcome.project.source-missing.other-reading':
    '從匯入的檔案中取出的文字已不在專案資料夾中，或者被改動過。檔案還在，但這個版本的 Presser 從中讀出的文字與已引用的不同。以前寫出的專案檔案（.presser）中有這份文字。引語、數字和查核全部保留。',
  'outcome.project.unreadable': '無法讀取專案',
  'outcome.project.unreadable.what': '磁碟沒有給出專案的檔案。沒有任何改動，磁碟可讀後請再試。',
  'outcome.project.missing': '找不到專案',
  'outcome.project.missing.what':
    '它的資料夾不見了。可能已在 Presser 之外被移動或刪除，或者所在的磁碟沒有連接。',

  'loss.all': '它的檔案已經讀不出任何內容，備份裡也許還有。',
  'loss.some_one': '可以開啟截至 {{at}} 的內容，此後有 {{count}} 處變更缺失。',
  'loss.some_other': '可以開啟截至 {{at}} 的內容，此後有 {{count}} 處變更缺失。',
  'loss.unknown': '可以開啟截至 {{at}} 的內容，此後缺失多少變更無從得知。',

  'fact.reason': '發現的問題',
  'fact.folder': '資料夾',
  'fact.found': '檔案版本',
  'fact.owner': '佔用者',
  'fact.host': '電腦',
  'fact.since': '開始時間',
  'fact.name': '檔案',
  'fact.sha256': 'SHA-256',

  'way.accept-loss': '開啟已儲存的內容',
  'way.accept-loss.hint': '從當時的內容繼續工作。損壞的檔案保留在專案資料夾中。',
  'way.backup': '將備份開啟為副本…',
  'way.backup.hint': '從列表中選一份備份，這個專案保持原樣。',
  'way.folder': '顯示資料夾',
  'way.folder.hint': '查看其中的檔案，或放回你自己的副本。',
  'way.read': '以唯讀方式開啟',
  'way.read.hint': '可以查看和匯出，不會改動任何內容。',
  'way.take-over': '接管',
  'way.take-over.hint': '對方尚未儲存的內容將無法再儲存。請在確定那邊沒有人工作時才接管。',
  'way.supply': '選擇檔案…',
  'way.supply.hint': '當初匯入的那個檔案，未經改動；其他檔案不會被接受。',
  'way.forget': '從列表中移除',
  'way.forget.hint': '不會刪除任何檔案。資料夾找回後，專案會重新出現。',

  'opened.recovered.journal':
    '這個專案有檔案損壞，已根據操作日誌復原。{{lost}}損壞的檔案保留在專案資料夾中。',
  'opened.recovered.snapshot': '這個專案有檔案損壞，已根據專案檔復原。{{lost}}損壞的檔案保留在專案資料夾中。',
  'opened.recovered.previous':
    '這個專案有檔案損壞，已根據上一份專案檔復原。{{lost}}損壞的檔案保留在專案資料夾中。',
  'opened.recovered.backup': '這個專案有檔案損壞，已根據備份復原。{{lost}}損壞的檔案保留在專案資料夾中。',
  'opened.lost.nothing': '沒有遺失任何內容。',
  'opened.lost.unknown': '可能有變更遺失，數量無從得知。',
  'opened.lost_one': '遺失 {{count}} 處變更。',
  'opened.lost_other': '遺失 {{count}} 處變更。',
  'opened.migrated': '這個專案由舊版 Presser 製作（檔案版本 {{version}}），現已更新。更新前的內容留有備份。',
  'opened.copies':
    '其他程式在這個專案的資料夾裡放了衝突副本：{{names}}。Presser 不讀取這些副本。如果這裡缺了什麼，可能就在其中；請留下需要的內容，再刪除它們。',

  'library.recovered':
    '專案列表曾經損壞，已根據各個專案重新整理。請看一下封存和垃圾桶：可能有專案從那裡回到了列表。',
  'library.copies':
    '其他程式在資料夾裡放了專案列表的衝突副本：{{names}}。Presser 不讀取這些副本，也沒有專案因此遺失；確認沒有缺少內容後，可以刪除它們。',

  'start.library.locked': '資料庫已在別處開啟',
  'start.locked.what': '一個資料庫同一時間只能由一個 Presser 使用。沒有任何改動，請待對方關閉後再試。',
  'start.locked.stale':
    '一個資料庫同一時間只能由一個 Presser 使用。佔用它的一方已有一段時間沒有回應：那台電腦可能在睡眠、已關機或斷了網路。沒有任何改動。',
  'start.library.newer': '資料庫需要更新版本的 Presser',
  'start.newer.what': '它由更新版本的 Presser 儲存，沒有被改動。請更新 Presser 後再開啟。',
  'start.library.unreadable': '無法讀取資料庫',
  'start.unreadable.what': '磁碟沒有給出專案列表。沒有任何改動，磁碟可讀後請再試。',
  'start.failed': 'Presser 無法啟動',

  'access.read': '唯讀',
  'access.write': '開啟以編輯',
  'access.again': '重新開啟',
};
