import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors: Catalogue<typeof english> = {
  'file.missing': '找不到 {{name}}。沒有匯入任何內容。',
  'file.folder': '{{name}} 是資料夾。請選擇其中的檔案。',
  'file.empty': '{{name}} 是空檔案，沒有可讀的文字。沒有匯入任何內容。',
  'file.binary': '{{name}} 不是文字檔（首個控制位元組位於 {{at}}）。請另存為純文字後再匯入。',
  'file.too-large': '{{name}} 有 {{size}} MB，上限為 {{limit}} MB。沒有匯入任何內容。',
  'file.unreadable': '無法讀取 {{name}}（{{reason}}）。沒有匯入任何內容。',
  'file.no-access': '目前的帳戶無權讀取 {{name}}。沒有匯入任何內容；請申請權限，或索取一份副本。',
  'file.not-written': '無法寫入 {{name}}（{{reason}}）。專案沒有改變，請換一個資料夾。',
  'file.not-opened': '無法開啟 {{name}}（{{reason}}）。沒有任何更動。',
  'file.not-harmless': '{{name}} 這類檔案開啟時可能執行程式。請另存副本後再查看。',
  'text.encoding': '{{name}} 不是有效的 {{encoding}}（首個錯誤位元組位於 {{at}}）。沒有匯入任何內容。',
  'text.unknown-encoding': '未知的編碼：{{encoding}}。',
  'text.too-long':
    '「{{name}}」有 {{length}} 個字元，上限為 {{limit}} 個。沒有匯入任何內容；請分成幾部分匯入。',
  'import.draft-gone': '這次匯入已經關閉。請重新匯入檔案。',
  'import.unknown-format':
    'Presser 無法讀取 {{name}} 這種檔案。未匯入任何內容；請另存為 .docx、.pdf、.html 或 .txt 後再匯入。',
  'import.damaged':
    '{{name}} 已損毀，無法讀取（{{reason}}）。未匯入任何內容；請對方重新傳送，或以原來的程式開啟並重新儲存。',
  'import.encrypted': '{{name}} 受密碼保護。未匯入任何內容；請開啟它，另存一份不含密碼的副本再匯入。',
  'import.old-word':
    '{{name}} 是舊版 Word 格式（.doc）。未匯入任何內容；請以 Word 開啟，另存為 .docx 後再匯入。',
  'import.too-much':
    '{{name}} 的內容超過 Presser 單一檔案的讀取上限（{{limit}}）。未匯入任何內容；請分成幾部分匯入。',
  'import.no-text':
    '{{name}} 中沒有文字，可能只有頁面的圖片；Presser 不做文字辨識（OCR）。未匯入任何內容；請匯入文字可以選取的版本。',
  'import.timeout':
    '讀取 {{name}} 超過 {{limit}} 秒，已停止。未匯入任何內容；請分成幾部分，或存成純文字後再匯入。',
  'import.memory':
    '讀取 {{name}} 所用記憶體超過上限（{{limit}} MB），已停止。未匯入任何內容；請分成幾部分，或存成純文字後再匯入。',
  'import.stopped': '「{{name}}」沒有讀取：匯入已停止。',
  'import.empty-folder': '資料夾「{{name}}」中沒有 Presser 能讀取的檔案。沒有匯入任何內容。',
  'project.missing': '找不到該專案。它可能已在 Presser 之外被移動或刪除。',
  'project.damaged': '無法讀取專案（{{reason}}）。檔案原樣保留在 {{folder}}。',
  'project.newer': '該專案由更新版本的 Presser（{{found}}）儲存，沒有被改動。',
  'project.locked': '專案自 {{since}} 起由 {{owner}} 開啟。',
  'project.lock-lost':
    '另一台電腦已接管此專案。已儲存的內容安全無虞，這次變更沒有生效。請重新開啟專案後繼續。',
  'project.unreadable': '無法讀取專案（{{reason}}）。檔案位於 {{folder}}，沒有任何改動。磁碟可讀後請重試。',
  'project.read-only': '此專案以唯讀方式開啟，這次變更沒有生效。',
  'project.source-missing': '匯入的原文 {{name}} 缺失或已改變（SHA-256 {{sha256}}）。標註仍然保留。',
  'project.other-source': '{{name}} 不是當初匯入的檔案：內容不同。沒有更動任何內容；請選擇原檔案。',
  'project.other-reading':
    '{{name}} 就是當初匯入的檔案，但這個版本的 Presser 從中讀出的文字與已引用的不同。沒有更動任何內容；請從以前寫出的專案檔案（.presser）開啟這個專案。',
  'backup.unreadable': '備份 {{name}} 已無法讀取。沒有更動任何內容；請選擇另一個備份。',
  'archive.not-one': '{{name}} 不是 Presser 專案檔案。沒有匯入任何內容，請選擇以 .presser 結尾的檔案。',
  'archive.damaged': '{{name}} 已損壞或在產生後被改動（{{reason}}）。沒有匯入任何內容，請對方重新傳送。',
  'archive.newer':
    '{{name}} 由更新版本的 Presser 產生（檔案版本 {{found}}，本程式最高支援 {{known}}）。沒有匯入任何內容，請更新 Presser 後再試。',
  'archive.too-large': '{{name}} 超過 {{limit}} MB 的上限。沒有匯入或寫入任何內容，請拆分專案後再試。',
  'library.damaged': '無法讀取資料庫（{{reason}}）。檔案原樣保留：{{file}}。',
  'library.newer': '資料庫由更新版本的 Presser 儲存，沒有被改動。',
  'library.locked': '資料庫正由 {{owner}} 使用。沒有任何改動。',
  'library.lock-lost':
    '另一台電腦已接管資料庫。已儲存的內容安全無虞，這次變更沒有生效。請重新啟動 Presser 後繼續。',
  'library.unreadable': '無法讀取資料庫（{{reason}}）。沒有任何改動。磁碟可讀後請重試。',
  'store.not-saved': '無法儲存這次更改（{{reason}}）。更改沒有生效，之前儲存的內容完好。',
  'command.invalid': '無法理解這次更改（{{reason}}）。沒有任何改動。',
  'command.unknown-target': '要更改的內容已不存在（{{id}}）。沒有任何改動。',
  'command.duplicate-id': '已有同名記錄（{{id}}）。沒有任何改動。',
  'command.bad-anchor': '所選文字不在記錄稿中。沒有標記。',
  'check.no-source': '「屬實」需要來源：標題，以及發布者或網址。',
  'check.no-locator': '「屬實」需要出處位置：來源中的頁碼、表格或段落。',
  'check.no-access-date': '「屬實」需要查閱來源的日期（YYYY-MM-DD）。',
  'check.same-text': '「屬實」需要另有依據的來源：該檔案就是這份記錄稿或其另一副本。',
  'check.copied-file':
    '「{{source}}」的檔案是這份記錄稿的副本：兩者有 {{share}}% 的文字逐字相同。結論沒有記錄，表單維持原樣。請提供另有依據的來源。',
  'check.copied-extract':
    '「{{source}}」的摘錄就是記錄稿的原話：其中 {{share}}% 逐字見於記錄稿。結論沒有記錄，表單維持原樣。請填寫來源自己陳述這一事實的文字或數字，或換一個來源。',
  'check.file-missing': '專案資料夾中已沒有檔案 {{name}}，或檔案已被更動。請重新附上該檔案。',
  'check.own-sign-off': '這次查核是你自己做的（{{by}}），需要另一個人來複核。',
  'check.not-independent':
    '「屬實」需要獨立來源：該網址與發布會原文或其副本同屬一個網站。請提供其他網站的來源。',
  'undo.nothing': '沒有可以復原或重做的操作。',
  'export.mismatch': 'Markdown 與原意不符，位置：「{{passage}}」。沒有寫入任何內容。',
  'export.not-printed': '無法產生 PDF（{{reason}}）。沒有寫入任何內容。',
  'export.nothing': '還沒有可以匯出的內容。',
  'export.no-subject': '沒有名為 {{name}} 的檔案或專案。沒有匯出任何內容。',
  'export.which-briefing': '該專案有多份發布會記錄，請用 --briefing 指明一份：{{titles}}',
  'export.which-project': '有多個專案名為 {{name}}，請改用編號指明（presser projects 會列出）。',
  'export.edited': '{{name}} 在匯出之後被人改過。沒有寫入任何內容；用 --force 可以覆寫。',
  'template.unknown-variable': '第 {{line}} 行第 {{column}} 欄：沒有名為「{{name}}」的內容。',
  'template.unknown-filter': '第 {{line}} 行第 {{column}} 欄：沒有過濾器「{{name}}」。',
  'template.unknown-tag': '第 {{line}} 行第 {{column}} 欄：沒有標籤「{{name}}」。',
  'template.not-closed': '第 {{line}} 行第 {{column}} 欄：「{{name}}」在這裡開始，卻沒有結束。',
  'template.bad-value': '第 {{line}} 行第 {{column}} 欄：「{{name}}」不能用於這個值。',
  'template.limit': '第 {{line}} 行第 {{column}} 欄：範本已被停止，因為它太長或者要做的太多。',
  'template.syntax': '第 {{line}} 行第 {{column}} 欄：無法讀懂（{{reason}}）。',
  'template.unsaid': '範本印出了「{{passage}}」，卻沒有說明：「{{remark}}」請在引語後面加上 quote.remark。',
  'template.missing': '沒有名為 {{name}} 的範本。',
  'template.name-taken': '已經有名為 {{name}} 的範本。請換一個名稱。',
  'print.failed': '無法列印（{{reason}}）。請檢查印表機後再試。',
  'ipc.refused': '請求被拒絕。',
  'app.failed': 'Presser 內部發生錯誤（{{reason}}）。先前儲存的內容完好。',
  'app.no-folder':
    'Presser 無法在 {{folder}} 中儲存任何內容（{{reason}}）。沒有任何改動；可用 --user-data-dir=資料夾 指定另一個位置。',
};
