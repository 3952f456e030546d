import type { XmlTag } from '../xml';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Whether an element is one of WordprocessingML, in either of its two namespaces. */
export function isWord({ uri }: XmlTag): boolean {
  return WORD.has(uri);
}

/** What the value of a switch says; the element alone is on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}
