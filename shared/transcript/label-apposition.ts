import { HONORIFICS_EN, HOST_OFFICES } from './data/offices';
import { type LabelReading, readingOf } from './label-reading';
import { hasOffice, isName, isOutlet, isProperPhrase, isReporterWord, keyOf, plain } from './words-en';

const ANALYST = /\banalyst\b/i;

/**
 * A name and what stands beside it (SPK-3, SPK-5): an office is the title, an outlet says that its bearer reports, and
 * what could be either waits for what the bearer does. `as` says whether brackets or a comma or dash part the two.
 */
export function readApposition(left: string, right: string, as: 'parts' | 'brackets'): LabelReading | null {
  const words = left.split(' ');
  if (isReporterWord(left)) return readReporter(left, right, as);
  const holder = right.split(' ');
  const isHeld = isOfficeOnly(words) && isName(holder) && !hasOffice(right) && !isOutlet(right);
  if (isHeld && (as === 'brackets' || holder.length > 1)) return person(right, { title: left });
  if (!isName(words)) return null;
  if (ANALYST.test(right) || right.split(/[ ,]+/).some(isReporterWord)) {
    return person(left, { organisation: bodyIn(right), sign: 'outlet', voice: 'journalist' });
  }
  if (isOutlet(right)) return person(left, { organisation: right, sign: 'outlet', voice: 'journalist' });
  if (hasOffice(right)) {
    const isHost = HOST_OFFICES.has(plain(right.split(/[ ,]/).at(-1) ?? ''));
    return person(left, { title: right, voice: isHost ? 'host' : 'person' });
  }
  const open = words.length > 1 && isProperPhrase(right) && right.split(' ').length <= 8;
  return open ? person(left, { aside: right, strength: 'guess' }) : null;
}

/** `The Prime Minister`, `Director of Health`: an office and nobody's name. */
function isOfficeOnly(words: readonly string[]): boolean {
  return (
    hasOffice(words.at(-1) ?? '') || (hasOffice(words[0] ?? '') && /^(?:of|for|to)$/.test(words[1] ?? ''))
  );
}

/** `Reporter, The Lantern`; `Question (Harbor News)`: the outlet tells one of them from another. */
function readReporter(left: string, right: string, as: 'parts' | 'brackets'): LabelReading | null {
  if (!isOutlet(right) && !isProperPhrase(right)) return null;
  const named = /^(?<who>[^,]+), (?<body>.+)$/.exec(right)?.groups;
  if (named && isOutlet(named['body'] ?? '') && isName((named['who'] ?? '').split(' '))) {
    return readApposition(named['who'] ?? '', named['body'] ?? '', 'parts');
  }
  const name = as === 'parts' ? `${left}, ${right}` : left;
  const key = keyOf(`${left} ${right}`);
  return readingOf(name, { key, organisation: right, sign: 'outlet', voice: 'journalist' });
}

function person(name: string, parts: Partial<LabelReading>): LabelReading {
  const words = name.split(' ');
  const from = words.findIndex((word) => !HONORIFICS_EN.has(plain(word)));
  const key = keyOf(words.slice(Math.max(0, from)).join(' '));
  return readingOf(name, { key, sign: 'titled-name', ...parts });
}

/** The outlet or bank among the parts that say what somebody does there. */
function bodyIn(right: string): string | null {
  const parts = right.split(/, | --? | [–—] /);
  const doing = (part: string): boolean => ANALYST.test(part) || part.split(' ').some(isReporterWord);
  const body = parts.find((part) => !doing(part));
  if (body) return body.trim();
  const rest = right
    .split(' ')
    .filter((word) => !isReporterWord(word) && !ANALYST.test(word))
    .join(' ');
  return rest && isOutlet(rest) ? rest : null;
}
