import type { Element } from 'domhandler';
import type { ClassRule } from './class-rules';
import { boldness } from './inline-style';

/** Whether elements are bold by their classes: word processors that write pages say it so. */
export class ClassBoldness {
  /** By the element, where the rule names one, and the class: `p.c3` or `.c3`. */
  readonly #bold = new Map<string, boolean>();

  constructor(rules: readonly ClassRule[]) {
    for (const { element, name, style } of rules) {
      const bold = boldness(style);
      if (bold !== null) this.#bold.set(`${element}.${name}`, bold);
    }
  }

  /** Null where no class of the element says it. The last class counts, and a rule for such elements before one for all. */
  of({ name, attribs }: Element): boolean | null {
    if (this.#bold.size === 0) return null;
    const classes = (attribs['class'] ?? '').split(/\s+/);
    const said = [...classes.map((own) => `.${own}`), ...classes.map((own) => `${name}.${own}`)];
    return said.map((key) => this.#bold.get(key)).findLast((bold) => bold !== undefined) ?? null;
  }
}
