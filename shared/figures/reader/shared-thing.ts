import type { Draft } from '../draft';

/** Words of change between two values of one thing: 由5家[增加到]41家, from 14,200 kWh [to] 9,650 kWh. */
const CHANGE =
  /^(?:以上|左右|的)?[，,]?(?:一路|逐步|稳步|穩步|进一步|進一步)?(?:增加|提高|提升|上升|增长|增長|扩大|擴大|扩展|擴展|发展|發展|壮大|下降|减少|減少|降低|回落|缩短|縮短|缩小|縮小|压减|壓減|跃升|躍升|攀升|调整|調整|[增升减減降扩擴])?(?:到|至|为|為|了)?(?:现在|現在|目前|今年|去年)?(?:的)?$/;
const ENGLISH_CHANGE = /^(?: an? [a-z]+| in \d{4}| last year)?,? (?:to|and then to|and) $/;
/** Classifiers of so many things that the next one may count others. */
const GENERIC = '个個家项項名位件种種次人条條处處';
/** How far back in a sentence a classifier still counts the same things. */
const REACH = 40;

/** 3.2 percent to 2.9, 6,000 feet by 90, 40 percent, not 38: a bare number after a figure measures the same. */
const SAME_MEASURE = /^(?:(?: a [a-z]+)? (?:to|by|out of)|,? not)(?: (?:just|about|only|nearly|almost))? $/;
/** more than 152 million in aid, 10 million for peacebuilding: what follows the amount says that it is money. */
const OF_MONEY =
  /^ (?:in|for|of) (?:[a-z-]+ ){0,2}(?:aid|assistance|funding|funds|loans?|grants?|revenues?|sales|relief|investments?|financing|spending|[a-z]+ing\b)/;
const MAGNITUDE = /(?:million|billion|trillion|bn|[mb])$/i;
/** coal 2.1 million, [iron ore] 3.4 million and [timber] 0.8 million tonnes: each item names its thing before its number. */
const NEXT_ITEM = /^(?:,| and|, and) [a-z]+(?: [a-z]+)?(?: (?:on|at|in|by|to))? $/i;
const SCALE_WORD = /\b(?:thousand|lakh|crore|million|billion|trillion)\b/i;

/** Gives bare numbers the unit, and figures without a thing the thing, that the figure before them has. */
export function withShared(text: string, drafts: readonly Draft[]): Draft[] {
  return withSharedThings(text, withSharedUnits(text, withUnitsOfLists(text, drafts)));
}

/** The last unit of a list belongs to all its numbers of the same magnitude. */
function withUnitsOfLists(text: string, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts.toReversed()) {
    const next = result.at(-1);
    const lends = next !== undefined && next.kind === 'measure' && isItemBefore(text, draft, next);
    result.push(lends ? { ...draft, kind: next.kind, unit: next.unit } : draft);
  }
  return result.reverse();
}

function isItemBefore(text: string, draft: Draft, next: Draft): boolean {
  if (draft.kind !== 'count' || draft.unit !== null) return false;
  if (!NEXT_ITEM.test(text.slice(draft.end, next.start))) return false;
  const magnitude = scaleWord(text, draft);
  return magnitude !== null && magnitude === scaleWord(text, next);
}

function scaleWord(text: string, { start, end }: Draft): string | null {
  return SCALE_WORD.exec(text.slice(start, end))?.[0].toLowerCase() ?? null;
}

function withSharedUnits(text: string, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    const bare = before !== undefined && draft.kind === 'count' && draft.unit === null && draft.max === null;
    const kind = bare ? sharedKind(text, before, draft) : null;
    result.push(kind === null || before === undefined ? draft : { ...draft, kind, unit: before.unit });
  }
  return result;
}

function sharedKind(text: string, before: Draft, draft: Draft): Draft['kind'] | null {
  const between = text.slice(before.end, draft.start);
  const measured = before.kind === 'percent' || before.kind === 'money' || before.kind === 'measure';
  if (measured && draft.of === null && between.length < REACH && SAME_MEASURE.test(between))
    return before.kind;
  const amount =
    MAGNITUDE.test(text.slice(draft.start, draft.end)) &&
    OF_MONEY.test(text.slice(draft.end, draft.end + 60));
  return before.kind === 'money' && amount && !/[.!?;]\s/.test(between) ? 'money' : null;
}

/** Gives a figure that names no thing the thing of the figure before it, where the words say that it is the same. */
function withSharedThings(text: string, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let before: Draft | undefined;
  for (const draft of drafts) {
    const shared = draft.of === null && before !== undefined && sharesThing(text, before, draft);
    const next = shared ? { ...draft, of: before?.of ?? null } : draft;
    result.push(next);
    // 73头江豚,比2018年的54头: a date between two counts is of neither.
    if (next.kind !== 'date' && next.kind !== 'time') before = next;
  }
  return result;
}

function sharesThing(text: string, before: Draft, draft: Draft): boolean {
  if (before.of === null || before.kind !== draft.kind || before.unit !== draft.unit) return false;
  const between = text.slice(before.end, draft.start);
  if (between.length > REACH || /[。；;！？!?\n]/.test(between)) return false;
  if (CHANGE.test(withoutThing(between, before.of)) || ENGLISH_CHANGE.test(between)) return true;
  return draft.kind === 'count' && draft.unit !== null && !GENERIC.includes(draft.unit);
}

/** 5家民宿增加到41家: the thing itself may stand between the two. */
function withoutThing(between: string, thing: string): string {
  return between.startsWith(thing) ? between.slice(thing.length) : between;
}
