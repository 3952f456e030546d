import chardet from 'chardet';
import jschardet from 'jschardet';
import { ENCODINGS, type Encoding } from '../../../../shared/import/encodings';
import { decodeLeniently, knownEncoding } from './decoders';
import { plausibility } from './plausibility';
import { unmarkedUtf16 } from './utf16';

/** How many bytes the detectors look at. */
const SAMPLE = 32 * 1024;

/** How much each voice counts. What the text then looks like counts most: detectors take what they know for what there is. */
const WEIGHTS = { plausibility: 1, chardet: 0.45, jschardet: 0.35 } as const;
/** What is met most often goes before what reads the same. */
const PRIOR: Readonly<Partial<Record<Encoding, number>>> = { gb18030: 0.06, 'windows-1252': 0.05, big5: 0.03, 'windows-1251': 0.03 };

/** Names that detectors use for what the Encoding standard calls otherwise, or for a part of it. */
const NAMES: Readonly<Record<string, string>> = { 'iso-8859-2': 'windows-1250', 'iso-8859-5': '', 'iso-8859-6': '', 'iso-8859-7': 'windows-1253', 'iso-8859-8': 'windows-1255' };

const FALLBACK: readonly Encoding[] = ['windows-1252', 'gb18030', 'big5'];

/**
 * The encodings that bytes without a mark could be in, the most likely one first; what reads worst is left out. Whoever
 * asks knows already that they are not valid UTF-8.
 */
export function guessEncodings(bytes: Uint8Array): readonly Encoding[] {
  const wide = unmarkedUtf16(bytes);
  if (wide) return [wide, wide === 'utf-16le' ? 'utf-16be' : 'utf-16le'];
  const sample = telling(bytes);
  const votes = votesOn(sample);
  const scored = ENCODINGS.filter((encoding) => !encoding.startsWith('utf-16'))
    .map((encoding) => ({ encoding, score: score(sample, encoding, votes) }))
    .filter(({ score: points }) => points > 0.1)
    .sort((a, b) => b.score - a.score);
  return scored.length > 0 ? scored.map(({ encoding }) => encoding) : FALLBACK;
}

function score(sample: Uint8Array, encoding: Encoding, votes: ReadonlyMap<Encoding, number>): number {
  const looks = plausibility(decodeLeniently(sample, encoding), encoding) ?? 0;
  if (looks === 0) return 0;
  return looks * WEIGHTS.plausibility + (votes.get(encoding) ?? 0) + (PRIOR[encoding] ?? 0);
}

/** What the detectors say together. */
function votesOn(sample: Uint8Array): ReadonlyMap<Encoding, number> {
  const votes = new Map<Encoding, number>();
  const vote = (name: string | null, weight: number): void => {
    const known = name && knownEncoding(NAMES[name.toLowerCase()] ?? name);
    if (known) votes.set(known, (votes.get(known) ?? 0) + weight);
  };
  for (const { name, confidence } of chardet.analyse(sample)) vote(name, (WEIGHTS.chardet * confidence) / 100);
  for (const { encoding, confidence } of jschardet.detectAll(Buffer.from(sample))) {
    vote(encoding, WEIGHTS.jschardet * confidence);
  }
  return votes;
}

/** The lines with bytes beyond ASCII, from the first one on, as far as the sample goes. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = bytes.lastIndexOf(0x0a, first) + 1;
  const end = start + SAMPLE;
  if (end >= bytes.length) return bytes.subarray(start);
  // A sample ends with a line where it can, so that no character is cut in two.
  const lineEnd = bytes.lastIndexOf(0x0a, end);
  return bytes.subarray(start, lineEnd > start ? lineEnd : end);
}
