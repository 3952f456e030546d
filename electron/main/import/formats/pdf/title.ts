const LONGEST = 200;
/** What programs write where nobody has given a title: names of files, of themselves, of nothing. */
const NO_TITLES = [
  /^(?:untitled|document\s*\d*|title|no title|无标题|無標題|未命名|文档\s*\d*|文件\s*\d+|幻灯片\s*\d*|slide\s*\d+)$/i,
  /^microsoft (?:word|powerpoint|excel)\b/i,
  /\.(?:docx?|pdf|html?|rtf|odt|wps|pptx?|xlsx?|txt|indd|tex|dvi|qxd)$/i,
  /^(?:https?|file|about):/i,
];

/** The title in a file's own description, where it is one that people would give; null elsewhere. */
export function titleOfPdf(info: object): string | null {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  if (title === '' || title.length > LONGEST || /[\p{Cc}\ufffd]/u.test(title)) return null;
  return NO_TITLES.some((pattern) => pattern.test(title)) ? null : title;
}
