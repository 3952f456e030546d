import { SIMPLIFIED_FORMS } from './simplified-forms';

let table: Uint16Array | undefined;

/** Built on first use: for each code unit its simplified form, 0 where it has none. */
function build(): Uint16Array {
  const forms = new Uint16Array(0x10000);
  for (const row of SIMPLIFIED_FORMS) {
    for (let i = 0; i + 1 < row.length; i += 2) forms[row.charCodeAt(i)] = row.charCodeAt(i + 1);
  }
  return forms;
}

/**
 * The text with simplified characters for traditional ones, one UTF-16 code unit for one, so that offsets stay. For
 * comparing and looking up only, never for print: 後 and 后 become one.
 */
export function toSimplified(text: string): string {
  table ??= build();
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    const form = table[text.charCodeAt(i)];
    if (!form) continue;
    result += text.slice(copied, i) + String.fromCharCode(form);
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}
