import { OFFICES_ZH } from './data/offices';

/** Ranks and attributes that stand between a body and the office. */
const RANKS =
  /(?:党组成员|黨組成員|党委|黨委|党组|黨組|常务|常務|第一|首席|副|代|代理|署理|原|前|前任|候任|兼|新闻|新聞|执行|執行|高级|高級|资深|資深|总|總|特命全权|常驻|助理|[一二三四]级|[一二三四]級)$/;
const BODY_END =
  /(?:部|委|委员会|委員會|办|办公室|辦公室|局|署|院|厅|廳|处|處|司|科|室|政府|中心|集团|集團|公司|大学|大學|学院|學院|医院|醫院|研究所|研究院|协会|協會|学会|學會|联盟|聯盟|基金会|银行|銀行|总署|總署|总局|總局|组织|組織|社|台|馆|館|队|隊|会|會|处|省|市|县|縣|区|區|州|国|國)$/;

/** Whether `text` ends like the name of a body: 經濟部, 重庆市, 水务局. */
export function isBody(text: string): boolean {
  return BODY_END.test(text);
}

/** The office that `text` ends in, the longest one; null if none. */
export function officeAtEnd(text: string): string | null {
  byLast ??= longestFirst();
  const offices = byLast.get(text.at(-1) ?? '');
  return offices?.find((office) => text.endsWith(office)) ?? null;
}

/** The offices by their last character, so that a text is compared with few of them. */
let byLast: ReadonlyMap<string, readonly string[]> | undefined;

function longestFirst(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const office of [...OFFICES_ZH].sort((a, b) => b.length - a.length)) {
    const last = office.at(-1) ?? '';
    const same = found.get(last);
    if (same) same.push(office);
    else found.set(last, [office]);
  }
  return found;
}

/** The body that a Chinese title names at its front (`重庆市人民政府副市长`: 重庆市人民政府); null where it is not plain. */
export function organisationOfTitle(title: string): string | null {
  const first = title.replace(/[(（][^()（）]*[)）]/g, '').split(/[、,，;/ ]|兼/)[0] ?? '';
  const office = officeAtEnd(first);
  if (!office) return null;
  let body = first.slice(0, -office.length);
  for (let rank = RANKS.exec(body); rank; rank = RANKS.exec(body)) body = body.slice(0, rank.index);
  if (BODY_END.test(body)) return body;
  // 外交部长 writes the 部 of 外交部 only once.
  const unit = office.slice(0, -1);
  return body && /[长長]$/.test(office) && BODY_END.test(unit) ? `${body}${unit}` : null;
}
