import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeAs, markedEncoding } from '../encoding/platform';
import { DamagedFile } from './import-problem';

/** Deeper than any document that a person wrote; tables in tables take about ten levels each. */
const DEEPEST = 256;

/** An element and its attributes. */
export interface XmlTag {
  readonly local: string;
  readonly uri: string;
  /** As it stands there, with its prefix. */
  readonly name: string;
  /** The value of the first attribute with this local name, whatever its namespace. */
  attribute(local: string): string | undefined;
  /** Names as they stand there, and values. */
  attributes(): Iterable<readonly [name: string, value: string]>;
}

/** What wants to know of a document; what is left out is passed over. */
export interface XmlHandler {
  open?(tag: XmlTag): void;
  close?(tag: XmlTag): void;
  text?(text: string): void;
}

/**
 * Tells a handler what stands in an XML document. A document type is passed over: nothing that it declares is fetched,
 * defined or expanded, so a reference to it is broken XML. That and elements nested too deeply throw `DamagedFile`.
 */
export function readXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlTag[] = [];
  parser.on('error', (error) => {
    throw new DamagedFile('xml', { part, words: error.message });
  });
  parser.on('opentag', (opened) => {
    if (open.length === DEEPEST) throw new DamagedFile('too-deep', { part });
    const tag = tagOf(opened);
    open.push(tag);
    handler.open?.(tag);
  });
  parser.on('closetag', () => {
    const tag = open.pop();
    if (tag) handler.close?.(tag);
  });
  const onText = (text: string) => {
    if (open.length > 0) handler.text?.(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(decoded(bytes, part)).close();
}

/** The words that stand directly in the elements that are wanted, or in all of them. */
export function wordsIn(
  bytes: Uint8Array,
  part: string,
  wanted: (tag: XmlTag) => boolean = () => true,
): string {
  const isWanted: boolean[] = [];
  let words = '';
  readXml(bytes, part, {
    open: (tag) => isWanted.push(wanted(tag)),
    close: () => isWanted.pop(),
    text: (text) => {
      if (isWanted.at(-1)) words += text;
    },
  });
  return words;
}

/** Whether an element is the title in a description of a document, as the Dublin Core has it. */
export function isTitle({ uri, local }: XmlTag): boolean {
  return uri === 'http://purl.org/dc/elements/1.1/' && local === 'title';
}

function tagOf({ local, uri, name, attributes }: SaxesTagNS): XmlTag {
  return {
    local,
    uri,
    name,
    attribute: (wanted) => {
      for (const key in attributes) {
        const attribute = attributes[key];
        if (attribute?.local === wanted) return attribute.value;
      }
      return undefined;
    },
    attributes: () => Object.values(attributes).map(({ name, value }) => [name, value] as const),
  };
}

function decoded(bytes: Uint8Array, part: string): string {
  const text = decodeAs(bytes, markedEncoding(bytes) ?? 'utf-8');
  if (text === null) throw new DamagedFile('encoding', { part });
  return text;
}
