import type { Catalogue } from '../catalogue';
import type { imports as english } from '../en/imports';

export const imports: Catalogue<typeof english> = {
  'remark.bad-bytes_one': '有 {{count}} 個位元組無法以此編碼讀出，以 � 代替。',
  'remark.bad-bytes_other': '有 {{count}} 個位元組無法以此編碼讀出，以 � 代替。',
  'remark.hidden-text_one': '略去了 {{count}} 處隱藏文字。',
  'remark.hidden-text_other': '略去了 {{count}} 處隱藏文字。',
  'remark.pictures_one': '略去了 {{count}} 張圖片。',
  'remark.pictures_other': '略去了 {{count}} 張圖片。',
  'remark.comments_one': '略去了 {{count}} 則註解。',
  'remark.comments_other': '略去了 {{count}} 則註解。',
  'remark.tracked-changes_one': '略去了 {{count}} 處追蹤修訂中已刪除的文字。',
  'remark.tracked-changes_other': '略去了 {{count}} 處追蹤修訂中已刪除的文字。',
  'remark.scripts_one': '略去了 {{count}} 段指令碼，均未執行。',
  'remark.scripts_other': '略去了 {{count}} 段指令碼，均未執行。',
  'remark.addresses_one': '有 {{count}} 個連結不指向網頁，只保留了文字。',
  'remark.addresses_other': '有 {{count}} 個連結不指向網頁，只保留了文字。',
  'remark.page-furniture_one': '略去了 {{count}} 處頁首和頁尾。',
  'remark.page-furniture_other': '略去了 {{count}} 處頁首和頁尾。',
  'remark.radicals_one': '有 {{count}} 個部首字元按其所代表的漢字讀出。',
  'remark.radicals_other': '有 {{count}} 個部首字元按其所代表的漢字讀出。',
  'remark.hyphens_one': '接合了 {{count}} 個在行末斷開的單字。',
  'remark.hyphens_other': '接合了 {{count}} 個在行末斷開的單字。',
};
