import type { XmlTag } from '../xml';

/** Which of the tracked changes of an OpenDocument text are deletions: their words may stand in the text, between two marks. */
export class OdtChanges {
  readonly #deletions = new Set<string>();
  /** The change whose description is read. */
  #described = '';
  #isDeleted = false;

  /** Whether what comes now was deleted. */
  get isDeleted(): boolean {
    return this.#isDeleted;
  }

  /** Takes in one element of the descriptions; gives whether it is a deletion. */
  see(name: string, tag: XmlTag): boolean {
    if (name === 'text:changed-region') this.#described = tag.attribute('id') ?? '';
    if (name !== 'text:deletion') return false;
    this.#deletions.add(this.#described);
    return true;
  }

  begin(tag: XmlTag): void {
    this.#isDeleted ||= this.#isDeletion(tag);
  }

  end(tag: XmlTag): void {
    if (this.#isDeletion(tag)) this.#isDeleted = false;
  }

  #isDeletion(tag: XmlTag): boolean {
    return this.#deletions.has(tag.attribute('change-id') ?? '');
  }
}
