import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { code, value } from '../testing/store-tools';
import { recognise } from './recognise';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/import');
const of = (name: string, content: string | readonly number[]) =>
  recognise({
    name,
    bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : Uint8Array.from(content),
  });

describe('recognise', () => {
  it.each([
    ['a.txt', 'Good morning.', 'text'],
    ['a', 'Good morning.', 'text'],
    ['A.MD', '# Title', 'markdown'],
    ['a.txt', '\ufeffWEBVTT - Harbour\n\n00:01.000 --> 00:02.000\nHello', 'webvtt'],
    ['a.txt', '1\r\n00:00:01,000 --> 00:00:02,000\r\nHello', 'subrip'],
    ['a.srt', '00:00:01.000 --> 00:00:02.000\nHello', 'subrip'],
    ['a.txt', '<!DOCTYPE html><p>Hello', 'html'],
    ['a.txt', '\n<?xml version="1.0"?>\n<!-- saved -->\n<html lang="en">', 'html'],
    ['a.htm', '<p>Hello</p>', 'html'],
    ['a.html', '<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!DOCTYPE html><p>Hello', 'html'],
    [
      'a.xml',
      '<?xml version="1.0"?>\n<o:document xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      'odt',
    ],
    ['a.txt', '<Ann: she said so>', 'text'],
    // An address in angle brackets is no page, nor is what only calls itself one.
    ['a.html', 'Ask <ann@harbour.example>.', 'text'],
    ['a.txt', '<p>A tag that is talked about', 'text'],
    ['a.doc', '{\\rtf1\\ansi Hello}', 'rtf'],
    ['a.txt', '%PDF-1.7\n', 'pdf'],
    ['a.pdf', 'It only says so.', 'text'],
    ['a.docx', 'It only says so.', 'text'],
    ['a.txt', 'PK means a kilometre here.', 'text'],
  ])('%s with %j is %s', (name, content, format) => {
    expect(value(of(name, content))).toBe(format);
  });

  it('sees a page in UTF-16, with a mark and without', () => {
    for (const addBOM of [true, false]) {
      const bytes = iconv.encode('<!doctype html><title>江豚</title>', 'utf-16le', { addBOM });
      expect(value(recognise({ name: 'a', bytes }))).toBe('html');
    }
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a film', [0, 0, 0, 0x18, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6f, 0x6d]],
    ['sound', [0x49, 0x44, 0x33, 3, 0, 0]],
    ['an empty zip file', [0x50, 0x4b, 5, 6, 0, 0]],
    ['a zip file of nothing known', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
  ])('does not take %s, whatever it is called', (_what, bytes) => {
    expect(of('a.txt', bytes)).toMatchObject({
      error: { code: 'import.unknown-format', detail: { name: 'a.txt' } },
    });
  });

  it.each([
    ['Word’s XML', '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>'],
    [
      'a package in one file',
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    ],
    ['a feed', '\ufeff<?xml version="1.0" encoding="utf-8"?><rss version="2.0">'],
    ['a drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">'],
  ])('does not show the tags of %s', (_what, content) => {
    expect(of('a.xml', content)).toMatchObject({ error: { code: 'import.unknown-format' } });
  });

  it.each([
    [
      'a page saved as one file',
      'From: <Saved by Blink>\r\nSubject: A page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b',
    ],
    ['such a page by Word', 'Content-Type: multipart/related; boundary="b"\nMIME-Version: 1.0\n\n--b'],
  ])('does not show the parts of %s', (_what, content) => {
    expect(of('a.mht', content)).toMatchObject({ error: { code: 'import.unknown-format' } });
  });

  it('is not held up by comments without end', () => {
    expect(value(of('a.txt', '<!---->'.repeat(500)))).toBe('text');
  });

  it('takes a text for one that talks about mail', () => {
    const text = 'Ms. Orr: Good morning.\n\nMIME-Version: 1.0\nContent-Type: multipart/related';
    expect(value(of('a.txt', text))).toBe('text');
  });

  it('knows the files of the corpus that can be read', () => {
    for (const format of ['docx', 'odt', 'rtf', 'pdf', 'html']) {
      const folder = join(FIXTURES, format);
      for (const beside of readdirSync(folder).filter((name) => name.endsWith('.expected.json'))) {
        const expected: unknown = JSON.parse(readFileSync(join(folder, beside), 'utf8'));
        const file = beside.replace(/expected\.json$/, format);
        const found = recognise({ name: file, bytes: readFileSync(join(folder, file)) });
        if (!('problem' in Object(expected))) expect([file, value(found)]).toEqual([file, format]);
      }
    }
  });

  it('leaves it to the reader to say what is wrong with an old or a protected Word file', () => {
    expect(code(of('a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('none');
  });
});
