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
