import { isTag, isText, type ParentNode } from 'domhandler';
import { hides, inlineStyle } from './inline-style';

/** A class alone: what else a rule may ask for is not looked at. */
const CLASS = /^\s*(?:span|a|b|i|font|em)?\.([\w-]+)\s*$/;
/** One that nothing ends goes on to the end of the sheet (CSS Syntax, 4.3.2). */
const COMMENT = /\/\*[^]*?(?:\*\/|$)/g;
/** Sticky: where no brace is left, it does not look for one from every character on. */
const TO_BRACE = /([^{}]*)([{}])/gy;

/** The classes that a page's own style sheets hide. Rules within others (for paper, for narrow screens) do not count. */
export function hidingClasses(root: ParentNode): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const sheet of styleSheets(root)) {
    for (const [selectors, declarations] of rules(sheet.replace(COMMENT, ''))) {
      if (!hides(inlineStyle(declarations))) continue;
      for (const selector of selectors.split(',')) {
        const name = CLASS.exec(selector)?.[1];
        if (name !== undefined) classes.add(name);
      }
    }
  }
  return classes;
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
