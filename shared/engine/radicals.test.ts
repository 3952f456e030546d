import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRadicals } from '../text/radicals';
import { readBriefing } from './read-briefing';

const FOLDER = join(import.meta.dirname, '../../fixtures/briefings');

/** The text as a program writes it into a PDF that takes the radical wherever a font has one shape for both. */
function withRadicals(text: string, isSimplified: boolean): string {
  const radicals = new Map<string, string>();
  for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
    const radical = String.fromCharCode(code);
    radicals.set(readRadicals(radical, isSimplified), radical);
  }
  return text.replace(/\p{sc=Han}/gu, (character) => radicals.get(character) ?? character);
}

describe('a text that was copied out of a PDF', () => {
  it.each([
    ['zh-live-blog.txt', true],
    ['zh-hant-transport.txt', false],
  ])('is read like the text itself: %s', (file, isSimplified) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const copied = withRadicals(text, isSimplified);
    expect(copied).not.toBe(text);
    const own = <F extends { start: number; end: number; text: string }>(findings: readonly F[]) =>
      findings.map((finding) => ({ ...finding, text: copied.slice(finding.start, finding.end) }));
    const reading = readBriefing(text);
    expect(readBriefing(copied)).toEqual({
      ...reading,
      figures: own(reading.figures),
      claims: own(reading.claims),
      injected: own(reading.injected),
      furniture: own(reading.furniture),
    });
  });
});
