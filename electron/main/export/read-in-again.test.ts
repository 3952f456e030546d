import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf } from '../../../fixtures/projects/small-project';
import { readBriefing } from '../../../shared/engine/read-briefing';
import type { ExportInput } from '../../../shared/export/document';
import { exportMarkdown } from '../../../shared/export/export-markdown';
import { exportHtml } from '../../../shared/export/formats/html';
import { type ExportOptions, USUAL_CHOICES } from '../../../shared/export/options';
import { plain } from '../../../shared/export/text';
import { makeBriefing } from '../../../shared/project/make-briefing';
import type { Briefing } from '../../../shared/project/records';
import { cutOut } from '../../../shared/text/without';
import { readDocument } from '../import/read-document';
import { value } from '../testing/store-tools';
import { exportDocx } from './docx';

/*
 * What a colleague does with an exported transcript: drop it on the window. Everybody has to say the same in it, at the same
 * time; front matter, headings and footnotes are nobody's words.
 */

const SHA256 = 'e'.repeat(64);
const FIXTURES = join(import.meta.dirname, '../../../fixtures/briefings');
const SAMPLE = join(import.meta.dirname, '../import/sample-briefing.txt');
const REAL = process.env['PRESSER_REAL_BRIEFING'];

type Way = Pick<ExportOptions, 'dialect' | 'language'> & { readonly format: 'md' | 'html' | 'docx' };
const WAYS: readonly Way[] = [
  { format: 'md', dialect: 'gfm', language: 'zh-Hans' },
  { format: 'html', dialect: 'gfm', language: 'en' },
  { format: 'md', dialect: 'commonmark', language: 'en' },
  { format: 'docx', dialect: 'gfm', language: 'zh-Hant' },
  { format: 'md', dialect: 'pandoc', language: 'zh-Hant' },
  { format: 'docx', dialect: 'gfm', language: 'en' },
  { format: 'md', dialect: 'commonmark', language: 'zh-Hant' },
  { format: 'html', dialect: 'gfm', language: 'zh-Hans' },
];

/** A briefing as it was imported, with a footnote on every figure. */
function imported(path: string) {
  const text = readFileSync(path, 'utf8');
  let serial = 0;
  const { briefing, annotations } = makeBriefing({
    reading: readBriefing(text),
    source: {
      sha256: SHA256,
      text: null,
      fileName: basename(path),
      mediaType: 'text/plain',
      encoding: 'utf-8',
      byteLength: text.length,
      length: text.length,
      address: 'https://lanwan.example/news/0918',
      importedAt: 0,
    },
    text,
    id: 'briefing',
    newId: () => {
      serial += 1;
      return `found-${serial}`;
    },
    now: 0,
    by: 'Ada',
  });
  return { briefing, text, project: projectOf(briefing, annotations) };
}

async function bytesOf(input: ExportInput, format: Way['format']): Promise<Uint8Array> {
  if (format === 'docx') return value(await exportDocx(input));
  return Buffer.from(value(format === 'md' ? exportMarkdown(input) : exportHtml(input)));
}

/** Who said what and when; paragraphs of one turn stand on lines of their own. */
function turnsOf(
  { turns, blocks, speakers, injected }: Pick<Briefing, 'turns' | 'speakers' | 'injected'> & Spoken,
  text: string,
) {
  const words = ({ start, end }: Spoken['blocks'][number]): string => {
    const inside = injected
      .filter((one) => start <= one.start && one.end <= end)
      .map((one) => ({ start: one.start - start, end: one.end - start }));
    return plain(cutOut(text.slice(start, end), inside).text);
  };
  return turns.map(({ id, speaker, kind, time }) => {
    const { name, title, organisation, role } = speakers.find((one) => one.id === speaker) ?? {};
    const said = blocks.filter((block) => block.turn === id).map(words);
    return { name, title, organisation, role, kind, time, said: said.filter((line) => line !== '') };
  });
}

interface Spoken {
  readonly blocks: readonly Pick<Briefing['blocks'][number], 'start' | 'end' | 'turn'>[];
}

async function expectSameTurns(path: string, { format, dialect, language }: Way, times = true) {
  const { briefing, text, project } = imported(path);
  const choices = { ...USUAL_CHOICES, unchecked: true, times };
  const options = { briefing: 'briefing', template: 'transcript', dialect, language, choices } as const;
  const bytes = await bytesOf({ project, texts: { [SHA256]: text }, options }, format);
  const { reading, extracted } = value(await readDocument({ name: `transcript.${format}`, bytes }));
  const injected = reading.injected.map((one) => ({ ...one, status: 'quarantined' as const }));
  const before = turnsOf(briefing, text);
  expect(turnsOf({ ...reading, injected }, extracted.text)).toEqual(
    times ? before : before.map((turn) => ({ ...turn, time: null })),
  );
  const { date, timeKind, title } = briefing;
  const kind = times ? timeKind : null;
  expect(reading).toMatchObject({ date, timeKind: kind, title: plain(title) });
  return before;
}

const files = readdirSync(FIXTURES)
  .filter((name) => ['.txt', '.srt'].includes(extname(name)))
  .map((name) => join(FIXTURES, name));

describe('an exported transcript that is read in again has the same turns (SPK-12, TRN-9)', () => {
  it.each(WAYS)('of the sample: $format, $dialect, $language', async (way) => {
    expect(await expectSameTurns(SAMPLE, way)).toHaveLength(12);
  });

  it.each(files.map((path, index) => [basename(path), path, index] as const))(
    'of %s',
    async (_name, path, index) => {
      for (const step of [0, 3]) {
        const way = WAYS[(index + step) % WAYS.length];
        if (way) await expectSameTurns(path, way, step === 0);
      }
    },
  );

  it.skipIf(!REAL).each(WAYS)('of a real briefing: $format, $dialect, $language', async (way) => {
    expect(await expectSameTurns(REAL ?? '', way)).toHaveLength(20);
  });
});
