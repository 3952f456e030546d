import { RADICAL_FORMS, SHARED_SHAPES } from './radical-forms';

/** CJK radicals, Kangxi radicals, compatibility ideographs, and the few others of SHARED_SHAPES. */
const RADICALS = /[\u2329\u232a\u2e80-\u2fd5\u3b35\uf900-\ufad9]/g;
/** The radical that simplified text writes as 户 and traditional text as 戶, each with this one's shape in its fonts. */
const DOOR = '\u2f3e';

/** Those of them that Unicode's own normalisation knows. */
const NORMALISED = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
] as const;

let table: ReadonlyMap<string, string> | undefined;

/** Built on first use. */
function build(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const [from, to] of NORMALISED) {
    for (let code = from; code <= to; code += 1) {
      const radical = String.fromCharCode(code);
      const form = radical.normalize('NFKC');
      if (form !== radical && form.length === 1) forms.set(radical, form);
    }
  }
  for (const row of [...RADICAL_FORMS, SHARED_SHAPES]) {
    for (let i = 0; i + 1 < row.length; i += 2) forms.set(row.charAt(i), row.charAt(i + 1));
  }
  return forms;
}

/**
 * The text with the characters that are meant for radicals and compatibility ideographs, one UTF-16 code unit for one, so
 * that offsets stay. Programs that write PDF take one for the other where a font draws both with the same shape.
 */
export function readRadicals(text: string, isSimplified = false): string {
  return text.replace(RADICALS, (found) => {
    if (isSimplified && found === DOOR) return '户';
    table ??= build();
    return table.get(found) ?? found;
  });
}
