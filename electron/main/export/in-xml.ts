/** What XML 1.0 cannot hold, not even as a reference; halves of surrogate pairs are no characters. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Words as XML can hold them: what it cannot stands as U+FFFD. */
export function inXml(words: string): string {
  return words.replace(NOT_IN_XML, '\ufffd');
}
