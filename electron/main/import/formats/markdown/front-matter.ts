import type { Root, Yaml } from 'mdast';
import { parse } from 'yaml';
import { isWebAddress } from '../is-web-address';

/** What stands at the top of a file about the file. */
interface Facts {
  readonly title: string | null;
  /** Where the text came from; http or https. */
  readonly address: string | null;
  /** How many blocks of such data there are: one, or none. */
  readonly count: number;
}

/** Its names for where a text came from, the surest one first. */
const ADDRESSES = ['address', 'canonical_url', 'source_url', 'url', 'source'];

/** What the front matter of a Markdown file says; nothing where it is no YAML. */
export function factsOf({ children }: Root): Facts {
  const yaml = children.find((node): node is Yaml => node.type === 'yaml');
  if (!yaml) return { title: null, address: null, count: 0 };
  const said = entriesOf(yaml.value);
  const words = (name: string): string | null => {
    const value = said.get(name);
    return typeof value === 'string' ? value : null;
  };
  const address = ADDRESSES.map(words).find((value) => value !== null && isWebAddress(value)) ?? null;
  return { title: words('title'), address, count: 1 };
}

function entriesOf(yaml: string): ReadonlyMap<string, unknown> {
  try {
    // An alias can stand for what holds more of them.
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
