import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { sampleInput } from '../../fixtures/export/sample-input';
import { exportMarkdown } from './export-markdown';
import { parseMarkdown } from './markdown';
import { TEMPLATES } from './options';

/*
 * Every document of the sample as a person has read and accepted it. `PRESSER_RENEW=1 npx vitest run
 * shared/export/golden.test.ts` writes the files again: read what changed in them before it is committed.
 */

const FOLDER = join(import.meta.dirname, '../../fixtures/export/golden');
const isRenewed = process.env['PRESSER_RENEW'] === '1';
const KINDS = [
  { dialect: 'gfm', language: 'en' },
  { dialect: 'gfm', language: 'zh-Hans' },
  { dialect: 'commonmark', language: 'zh-Hant' },
  { dialect: 'pandoc', language: 'en' },
] as const;

/** A tree without the places in the file. */
function bare(node: Nodes): unknown {
  const { position: _, ...rest } = node;
  return 'children' in rest ? { ...rest, children: rest.children.map(bare) } : rest;
}

describe.each(TEMPLATES)('%s of the sample', (template) => {
  it.each(KINDS)('is the accepted one: $dialect, $language', ({ dialect, language }) => {
    const made = exportMarkdown(sampleInput({ template, dialect, language }));
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const file = join(FOLDER, `${template}.${language}.${dialect}.md`);
    if (isRenewed) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, made.value);
    }
    const accepted = parseMarkdown(readFileSync(file, 'utf8'), dialect);
    expect(bare(parseMarkdown(made.value, dialect))).toEqual(bare(accepted));
  });
});
