import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Desk } from '../main/desk/desk';
import { OwnTemplates } from '../main/desk/own-templates';
import { readerHere } from '../main/import/document-reader';
import { code, surroundings, temporaryFolder, value } from '../main/testing/store-tools';
import { readCall } from './call';
import { exportDocument } from './export';

it('does not choose between two projects of one title', async () => {
  const userData = temporaryFolder();
  const desk = value(await Desk.open({ userData, author: 'Ada', surroundings: surroundings() }));
  const ids: string[] = [];
  for (const title of ['Harbour', 'Harbour', 'Docks']) {
    ids.push(value(await desk.createProject(title)).project.id);
  }
  await desk.close();
  const outcome = async (subject: string) => {
    const call = readCall(['export', subject]);
    if (!call.ok || call.value.command !== 'export') throw new Error('not a call');
    return code(await exportDocument(call.value, userData, readerHere));
  };
  expect(await outcome('Harbour')).toBe('export.which-project');
  // These two are found; there is only no briefing in them.
  expect(await outcome(ids[0] ?? '')).toBe('export.nothing');
  expect(await outcome('Docks')).toBe('export.nothing');
});

async function run(userData: string, ...args: string[]) {
  const call = readCall(['export', ...args]);
  if (!call.ok || call.value.command !== 'export') throw new Error('not a call');
  return exportDocument(call.value, userData, readerHere);
}

it('fills a template out of a file or out of the library', async () => {
  const userData = temporaryFolder();
  const briefing = join(userData, 'a.txt');
  const file = join(userData, 'mine.liquid');
  writeFileSync(briefing, 'MS. VANCE: We moved 6 cranes.\n');
  writeFileSync(file, '---\nname: Mine\ntags: []\n---\n{{ briefing.file }}: {{ figures.size }}\n');
  expect(value(await run(userData, briefing, '--template', file)).text).toBe('a.txt: 1\n');
  expect(code(await run(userData, briefing, '--template', 'Mine'))).toBe('template.missing');
  value(await new OwnTemplates(userData, () => 'id').importFile(file));
  expect(value(await run(userData, briefing, '--template', 'Mine')).text).toBe('a.txt: 1\n');
});

it('writes over no file that somebody has edited, unless it is told to', async () => {
  const userData = temporaryFolder();
  const [briefing, out] = [join(userData, 'a.txt'), join(userData, 'a.md')];
  writeFileSync(briefing, 'MS. VANCE: We moved 6 cranes.\n');
  value(await run(userData, briefing, '--out', out));
  writeFileSync(out, 'edited');
  expect(code(await run(userData, briefing, '--out', out))).toBe('export.edited');
  expect(readFileSync(out, 'utf8')).toBe('edited');
  value(await run(userData, briefing, '--out', out, '--force'));
  expect(readFileSync(out, 'utf8')).toContain('We moved 6');
});

it('tells what was left out of a file, in what is not the document', async () => {
  const userData = temporaryFolder();
  const page = join(userData, 'a.html');
  writeFileSync(page, '<p>MS. VANCE: We moved 6 cranes.<p hidden>Secret<script>run()</script>');
  const out = join(userData, 'a.md');
  for (const args of [[], ['--out', out]]) {
    const { text, complaints } = value(await run(userData, page, ...args));
    expect(complaints).toEqual([
      '1 script was left out. Nothing of it ran.',
      '1 piece of hidden text was left out.',
    ]);
    expect(text).not.toContain('left out');
  }
});
