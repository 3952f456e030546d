import { cutOut } from '../text/without';
import { copyOf } from './copy';
import { findChineseInEnglish } from './english';
import { familiesOf } from './families';
import { INJECTION_SIGNS, type InjectionFinding, type InjectionSign, type Verdict } from './findings';
import { findGlosses } from './glosses';
import { findHidden } from './invisible';
import { islandsOf } from './islands';
import { findLatinSpam, findRepeatedLatin } from './latin';
import { findLinks } from './links';
import { weighPlaces } from './places';
import { readsAround } from './reads-around';
import { repeatedFamilies } from './repeats';
import { Seams } from './seams';
import { findSuspects } from './suspects';
import { judged } from './weighing';

/**
 * Finds what a third party put into a decoded text: exact spans in order, not overlapping, with their signs (INJ-1 to
 * INJ-10). Offsets are UTF-16 code units.
 */
export function findInjections(text: string): readonly InjectionFinding[] {
  const hidden = findHidden(text);
  // Hidden characters within a phrase must not keep it from being known, so the rest is looked for without them.
  const cut = cutOut(text, hidden);
  const visible = findVisible(cut.text).map((verdict) => ({ ...verdict, ...cut.toWholeWithin(verdict) }));
  const spans = united([
    ...visible,
    ...hidden.map(({ start, end, sign }) => ({ start, end, signs: [sign] })),
  ]);
  const clean = cutOut(text, spans).text;
  let removed = 0;
  return spans.map(({ start, end, signs }, i) => {
    const seam = start - removed;
    removed += end - start;
    return {
      id: `i${i + 1}`,
      start,
      end,
      text: text.slice(start, end),
      signs,
      reads: readsAround(clean, seam),
    };
  });
}

function findVisible(text: string): readonly Verdict[] {
  const copy = copyOf(text);
  const seams = new Seams(copy);
  const families = [...familiesOf(copy, findSuspects(copy)), ...repeatedFamilies(copy, seams)];
  const { verdicts, isSpammed } = judged(weighPlaces(copy, families, seams));
  const islands = islandsOf(copy);
  return [
    ...verdicts,
    ...findLatinSpam(copy),
    ...findRepeatedLatin(copy, islands, seams),
    ...findLinks(copy, islands, seams, isSpammed),
    ...findGlosses(copy, seams),
    ...findChineseInEnglish(copy),
  ];
}

/** Ranges that overlap or touch become one, with the signs of all of them in their fixed order. */
function united(verdicts: readonly Verdict[]): readonly Verdict[] {
  const result: { start: number; end: number; signs: readonly InjectionSign[] }[] = [];
  for (const verdict of [...verdicts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && verdict.start <= last.end) {
      last.end = Math.max(last.end, verdict.end);
      last.signs = INJECTION_SIGNS.filter(
        (sign) => last.signs.includes(sign) || verdict.signs.includes(sign),
      );
    } else {
      result.push({ start: verdict.start, end: verdict.end, signs: verdict.signs });
    }
  }
  return result;
}
