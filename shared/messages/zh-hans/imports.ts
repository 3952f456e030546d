import type { Catalogue } from '../catalogue';
import type { imports as english } from '../en/imports';

export const imports: Catalogue<typeof english> = {
  'remark.bad-bytes_one': '有 {{count}} 个字节无法按此编码读出，以 � 代替。',
  'remark.bad-bytes_other': '有 {{count}} 个字节无法按此编码读出，以 � 代替。',
  'remark.hidden-text_one': '略去了 {{count}} 处隐藏文字。',
  'remark.hidden-text_other': '略去了 {{count}} 处隐藏文字。',
  'remark.pictures_one': '略去了 {{count}} 张图片。',
  'remark.pictures_other': '略去了 {{count}} 张图片。',
  'remark.comments_one': '略去了 {{count}} 条批注。',
  'remark.comments_other': '略去了 {{count}} 条批注。',
  'remark.tracked-changes_one': '略去了 {{count}} 处修订中已删除的文字。',
  'remark.tracked-changes_other': '略去了 {{count}} 处修订中已删除的文字。',
  'remark.scripts_one': '略去了 {{count}} 段脚本，均未执行。',
  'remark.scripts_other': '略去了 {{count}} 段脚本，均未执行。',
  'remark.addresses_one': '有 {{count}} 个链接不指向网页，只保留了文字。',
  'remark.addresses_other': '有 {{count}} 个链接不指向网页，只保留了文字。',
  'remark.page-furniture_one': '略去了 {{count}} 处页眉和页脚。',
  'remark.page-furniture_other': '略去了 {{count}} 处页眉和页脚。',
  'remark.radicals_one': '有 {{count}} 个部首字符按其所代表的汉字读出。',
  'remark.radicals_other': '有 {{count}} 个部首字符按其所代表的汉字读出。',
  'remark.hyphens_one': '接合了 {{count}} 个在行末断开的单词。',
  'remark.hyphens_other': '接合了 {{count}} 个在行末断开的单词。',
};
