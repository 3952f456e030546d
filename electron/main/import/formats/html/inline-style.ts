/** The declarations of a `style` attribute, the last of a property as in CSS, in small letters. */
export function inlineStyle(style: string | undefined): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  if (!style) return declarations;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/, '');
    declarations.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declarations;
}

/** Further than this from its place, in pixels, and it is out of sight. */
const OUT_OF_SIGHT = -500;
const OFFSETS = ['left', 'right', 'top', 'bottom', 'margin-left', 'margin-top', 'text-indent'];

/** Whether a style keeps words from being seen: the ways in which spam and notes for screen readers are hidden. */
export function hides(style: ReadonlyMap<string, string>): boolean {
  if (style.size === 0) return false;
  const is = (property: string, value: RegExp) => value.test(style.get(property) ?? '');
  return (
    is('display', /^none$/) ||
    is('visibility', /^(?:hidden|collapse)$/) ||
    is('opacity', /^0*\.?0+%?$/) ||
    is('font-size', /^0*\.?0+[a-z%]*$/) ||
    is('color', /^transparent$|^rgba\([^)]*,\s*0*\.?0+\)$/) ||
    is('clip', /^rect\((?:[01](?:px)?[\s,]*){4}\)$/) ||
    is('clip-path', /^inset\((?:50|100)%\)$/) ||
    OFFSETS.some((property) => Number.parseFloat(style.get(property) ?? '') < OUT_OF_SIGHT) ||
    isEmptyBox(style)
  );
}

function isEmptyBox(style: ReadonlyMap<string, string>): boolean {
  const cutsOff = /^(?:hidden|clip)$/.test(style.get('overflow') ?? '');
  const sides = ['width', 'height', 'max-width', 'max-height'];
  return cutsOff && sides.some((side) => /^[01]?(?:\.0+)?(?:px)?$/.test(style.get(side) ?? '-'));
}

/** Whether a style says that words are bold; null where it says nothing about it. */
export function boldness(style: ReadonlyMap<string, string>): boolean | null {
  const weight = style.get('font-weight');
  if (weight === undefined) return null;
  if (/^bold(?:er)?$/.test(weight)) return true;
  return Number.parseInt(weight, 10) >= 600;
}
