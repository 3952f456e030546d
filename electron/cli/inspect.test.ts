import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inspectionSchema } from '../../shared/engine/inspection';
import { readerHere } from '../main/import/document-reader';
import { temporaryFolder, value } from '../main/testing/store-tools';
import { inspect } from './inspect';

const call = (file: string, json: boolean) =>
  inspect({ command: 'inspect', file, json, encoding: null }, readerHere);

it('says what was left out of a file', async () => {
  const file = resolve('fixtures/import/html/active.html');
  const { source } = inspectionSchema.parse(JSON.parse(value(await call(file, true))));
  const scripts = source.remarks.find(({ code }) => code === 'scripts')?.count;
  expect(scripts).toBeGreaterThan(1);
  expect(value(await call(file, false))).toContain(`${scripts} scripts were left out. Nothing of them ran.`);
});

it('says where bytes were not read, and nothing of a file that was read whole', async () => {
  const file = join(temporaryFolder(), 'a.txt');
  const whole = '主持人：我们迁移了6台起重机。\n'.repeat(20);
  writeFileSync(file, Buffer.concat([Buffer.from(whole), Buffer.from([0xff])]));
  expect(value(await call(file, false))).toContain('In 1 place bytes could not be read');
  writeFileSync(file, whole);
  expect(inspectionSchema.parse(JSON.parse(value(await call(file, true)))).source.remarks).toEqual([]);
});

it('hands over the text that the offsets count in, where the bytes are not that text', async () => {
  const folder = temporaryFolder();
  const words = '主持人：我们迁移了6台起重机。\n'.repeat(20);
  const inspected = async (name: string, bytes: Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return inspectionSchema.parse(JSON.parse(value(await call(file, true))));
  };
  const utf8 = await inspected('a.txt', Buffer.from(words));
  expect(utf8.source.text).toBeNull();
  const wide = await inspected('b.txt', Buffer.from(`\ufeff${words}`, 'utf16le'));
  expect(wide.source.text).toBe(words);
  const page = await inspected('c.html', Buffer.from(`<p>${words.replaceAll('\n', '</p><p>')}</p>`));
  for (const { source, figures } of [wide, page]) {
    expect(figures).toHaveLength(20);
    expect(figures.every(({ start, end, text }) => source.text?.slice(start, end) === text)).toBe(true);
  }
});
