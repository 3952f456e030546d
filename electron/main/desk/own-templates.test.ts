import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { code, temporaryFolder, value } from '../testing/store-tools';
import { OwnTemplates } from './own-templates';

function setUp() {
  const folder = temporaryFolder();
  let ids = 0;
  const templates = new OwnTemplates(folder, () => {
    ids += 1;
    return `id-${ids}`;
  });
  const brief = { name: 'Brief', tags: ['port'], text: '# {{ briefing.title }}\n' };
  return { folder, templates, brief };
}

it('keeps a template as a file that says its name and its tags', async () => {
  const { folder, templates, brief } = setUp();
  expect(value(await templates.list())).toEqual([]);
  expect(value(await templates.save(null, brief))).toEqual({ id: 'id-1', ...brief });
  expect(readFileSync(join(folder, 'templates', 'id-1.liquid'), 'utf8')).toBe(
    '---\nname: Brief\ntags:\n  - port\n---\n# {{ briefing.title }}\n',
  );
  value(await templates.save('id-1', { ...brief, name: 'Long brief' }));
  expect(value(await templates.list())).toEqual([{ id: 'id-1', ...brief, name: 'Long brief' }]);
  expect(value(await templates.find('Long brief')).id).toBe('id-1');
  expect(code(await templates.find('Brief'))).toBe('template.missing');
  expect(code(await templates.save(null, { ...brief, name: 'Long brief' }))).toBe('template.name-taken');
});

it('brings back what was deleted', async () => {
  const { templates, brief } = setUp();
  value(await templates.save(null, brief));
  value(await templates.delete('id-1'));
  expect(value(await templates.list())).toEqual([]);
  expect(code(await templates.delete('id-1'))).toBe('template.missing');
  value(await templates.restore('id-1'));
  expect(value(await templates.list())).toEqual([{ id: 'id-1', ...brief }]);
});

it('goes out as a file and comes in as a new one', async () => {
  const { folder, templates, brief } = setUp();
  const file = join(folder, 'mine.liquid');
  value(await templates.save(null, brief));
  expect(value(await templates.exportFile('id-1', file))).toBe('mine.liquid');
  expect(value(await templates.importFile(file))).toEqual({ id: 'id-2', ...brief, name: 'Brief 2' });
  writeFileSync(file, '---\ntitle: of the document\n---\n{{ words.none }}');
  expect(value(await templates.importFile(file))).toMatchObject({
    name: 'mine',
    text: '---\ntitle: of the document\n---\n{{ words.none }}',
  });
  expect(code(await templates.importFile(join(folder, 'none.liquid')))).toBe('file.missing');
});

it('knows a file that somebody put there, and passes by what is none', async () => {
  const { folder, templates } = setUp();
  mkdirSync(join(folder, 'templates', 'deleted'), { recursive: true });
  writeFileSync(join(folder, 'templates', '晨报.liquid'), 'a');
  writeFileSync(join(folder, 'templates', 'notes.txt'), 'b');
  expect(value(await templates.list())).toEqual([{ id: '晨报', name: '晨报', tags: [], text: 'a' }]);
});
