import { isTag, isText, type ParentNode } from 'domhandler';
import { inlineStyle } from './inline-style';

/** What a rule of a page's own style sheets says of a class. */
export interface ClassRule {
  /** The elements that it is for; '' for all. */
  readonly element: string;
  readonly name: string;
  readonly style: ReadonlyMap<string, string>;
}

/** A class alone: what else a rule may ask for is not looked at. */
const CLASS = /^\s*([a-z][a-z0-9]*)?\.([\w-]+)\s*$/i;
/** One that nothing ends goes on to the end of the sheet (CSS Syntax, 4.3.2). */
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/g;
/** Sticky: where no brace is left, it does not look for one from every character on. */
const TO_BRACE = /([^{}]*)([{}])/gy;

/** The rules for classes in a page's own style sheets, in their order. Rules within others (for paper, for narrow screens) do not count. */
export function classRules(root: ParentNode): readonly ClassRule[] {
  return styleSheets(root).flatMap((sheet) =>
    rules(sheet.replace(COMMENT, '')).flatMap(([selectors, declarations]) => {
      const style = inlineStyle(declarations);
      return selectors.split(',').flatMap((selector) => {
        const [, element = '', name] = CLASS.exec(selector) ?? [];
        return name === undefined ? [] : [{ element: element.toLowerCase(), name, style }];
      });
    }),
  );
}

function styleSheets(node: ParentNode): readonly string[] {
  return node.children.filter(isTag).flatMap((child) => {
    if (child.name !== 'style') return styleSheets(child);
    return /print|speech/.test(child.attribs['media'] ?? '')
      ? []
      : child.children.map((content) => (isText(content) ? content.data : ''));
  });
}

/** The rules of a style sheet that stand in no other: selectors and declarations. */
function rules(sheet: string): readonly (readonly [selectors: string, declarations: string])[] {
  const found: [string, string][] = [];
  let depth = 0;
  let selectors = '';
  for (const [, before = '', brace] of sheet.matchAll(TO_BRACE)) {
    if (brace === '{') {
      // A statement such as @import ends with its semicolon.
      if (depth === 0) selectors = before.slice(before.lastIndexOf(';') + 1);
      depth += 1;
    } else {
      if (depth === 1 && !selectors.includes('@')) found.push([selectors, before]);
      depth = Math.max(0, depth - 1);
    }
  }
  return found;
}
