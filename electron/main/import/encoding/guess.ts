import chardet from 'chardet';
import jschardet from 'jschardet';
import { ENCODINGS, type Encoding } from '../../../../shared/import/encodings';
import { decodeLeniently, knownEncoding } from './decoders';
import { plausibility } from './plausibility';

/** How many bytes the detectors look at. */
const SAMPLE = 32 * 1024;

/** How much a detector's word adds to what the text itself looks like. */
const CHARDET = 0.6;
const JSCHARDET = 0.3;
/** jschardet gives the same answer for all Latin alphabets. */
const JSCHARDET_KNOWS: ReadonlySet<Encoding> = new Set([
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1255',
]);
/** What is met most often goes before what reads the same. */
const PRIOR: Readonly<Partial<Record<Encoding, number>>> = {
  gb18030: 0.06,
  'windows-1252': 0.05,
  big5: 0.03,
  'windows-1251': 0.03,
};
/** What looks less like a text than this is none. */
const LEAST_PLAUSIBLE = 0.3;

/** Names of detectors for encodings of ISO whose letters stand where the Windows ones have them, or nearly all. */
const WINDOWS_NAMES: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
};

/**
 * The encodings that bytes without a mark could be in, the most likely one first; none where they look like no text in
 * any. Whoever asks knows already that they are neither valid UTF-8 nor UTF-16.
 */
export function guessEncodings(bytes: Uint8Array): readonly Encoding[] {
  const sample = telling(bytes);
  const votes = votesOn(sample);
  return ENCODINGS.filter((encoding) => !encoding.startsWith('utf-16'))
    .map((encoding) => ({ encoding, looks: plausibility(decodeLeniently(sample, encoding), encoding) }))
    .filter(({ looks }) => looks > LEAST_PLAUSIBLE)
    .map(({ encoding, looks }) => ({
      encoding,
      score: looks + (votes.get(encoding) ?? 0) + (PRIOR[encoding] ?? 0),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

/** What the detectors say together. */
function votesOn(sample: Uint8Array): ReadonlyMap<Encoding, number> {
  const votes = new Map<Encoding, number>();
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = knownEncoding(WINDOWS_NAMES[name.toLowerCase()] ?? name);
    if (encoding) votes.set(encoding, (votes.get(encoding) ?? 0) + (CHARDET * confidence) / 100);
  }
  for (const { encoding: name, confidence } of jschardet.detectAll(Buffer.from(sample))) {
    const encoding = name && knownEncoding(name);
    if (!encoding || !JSCHARDET_KNOWS.has(encoding)) continue;
    votes.set(encoding, (votes.get(encoding) ?? 0) + JSCHARDET * confidence);
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
