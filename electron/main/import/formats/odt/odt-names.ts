import type { XmlTag } from '../xml';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** An element's name after its namespace in the OpenDocument standard, as `text:p` or `drawing:image`; else ''. */
export function odtName({ uri, local }: XmlTag): string {
  if (!uri.startsWith(OASIS)) return '';
  return `${uri.slice(OASIS.length, uri.lastIndexOf(':'))}:${local}`;
}
