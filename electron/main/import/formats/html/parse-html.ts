import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { DamagedFile } from '../import-problem';

/** Elements within each other; as browsers do it at 512, what is deeper counts as part of the last one. */
const DEEPEST = 1000;
/** More are made to break what reads them. */
const MOST_OPEN = 10_000;

/** Builds the tree no deeper than it can be walked. */
class GuardedHandler extends DomHandler {
  #tooDeep = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length <= DEEPEST) {
      super.onopentag(name, attributes);
      return;
    }
    this.#tooDeep += 1;
    if (this.#tooDeep > MOST_OPEN) throw new DamagedFile('too-deep');
  }

  override onclosetag(): void {
    if (this.#tooDeep === 0) super.onclosetag();
    else this.#tooDeep -= 1;
  }
}

/** A page as a tree of plain objects: nothing is loaded, run or drawn. Throws `DamagedFile` for one that is nested too deeply. */
export function parseHtml(html: string): DomHandler['root'] {
  const handler = new GuardedHandler();
  const parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: false });
  parser.end(html);
  return handler.root;
}
