import { HONORIFICS_ZH, OFFICES_ZH } from './data/offices';
import { officeAtEnd } from './organisation';

const MOST_LOOKS = 40;
const LONGEST_TITLE = 60;
const BOUNDARY = /[,，。.；;：:!！?？()（）“”"\n\r\u2028]/;
const BEFORE_TITLE =
  /^.*(?:(?:请|請|邀|欢迎|歡迎)(?:到了?|来了?|來了?|出)?|由|是|专访|專訪|对话|對話|采访|採訪|\d(?:\s?日)?|今日|昨日|今天|昨天|以下为|以下為)/;

const LONGEST_CALL = 4;
/** An honorific or an office by which people are called: `江映雪女士`, `江映雪司长`. */
const CALLED = new RegExp(
  `^(?:${[...HONORIFICS_ZH, ...OFFICES_ZH.filter((office) => /^.[长長]$|^主任$|^[发發]言人$|^指[挥揮]官$/.test(office))].join('|')})`,
);

/** Whether the text names this person elsewhere with a title before the name, or an honorific or an office after it. */
export function isMentioned(text: string, name: string): boolean {
  let looks = 0;
  for (
    let at = text.indexOf(name);
    at >= 0 && looks < MOST_LOOKS;
    at = text.indexOf(name, at + name.length)
  ) {
    looks += 1;
    const after = text.slice(at + name.length, at + name.length + LONGEST_CALL);
    if (CALLED.test(after) || titleBefore(text, at) !== null) return true;
  }
  return false;
}

/** The title that the text gives this person somewhere (`请科学技术部副部长张广军介绍`); null if none. */
export function mentionedTitle(text: string, name: string): string | null {
  let looks = 0;
  for (
    let at = text.indexOf(name);
    at >= 0 && looks < MOST_LOOKS;
    at = text.indexOf(name, at + name.length)
  ) {
    looks += 1;
    const title = titleBefore(text, at);
    if (title !== null) return title;
  }
  return null;
}

/** The title that ends at `end`, without the words that lead up to it; null if no office stands there. */
function titleBefore(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - LONGEST_TITLE), end).replace(/ $/, '');
  if (!officeAtEnd(before)) return null;
  let from = before.length;
  while (from > 0 && !BOUNDARY.test(before[from - 1] ?? '')) {
    const mark = before[from - 1] ?? '';
    if (mark === '、' && !officeAtEnd(before.slice(0, from - 1))) break;
    if (/[和与與及]/.test(mark) && endsInTitledName(before.slice(0, from - 1))) break;
    from -= 1;
  }
  const title = before.slice(from).replace(BEFORE_TITLE, '').trim();
  return title && officeAtEnd(title) ? title : null;
}

function endsInTitledName(text: string): boolean {
  return [2, 3, 4].some((length) => text.length > length && officeAtEnd(text.slice(0, -length)) !== null);
}
