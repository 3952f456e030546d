import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocx, wordParagraph } from '../import/formats/testing/make-package';
import { BRIEFING_TEXT, checkedBriefing } from '../testing/checked-briefing';
import { code, temporaryFolder, value } from '../testing/store-tools';

const SENTENCE =
  'some 1.4 million people are affected, about 620,000 of them children, and that at least 93 have died';
const TABLE = `District; Affected; Children; Deaths\nLower Tamar; 1.4 million; 620,000; 93\nSource: National Disaster
Office, situation report number seven, with the figures that the districts had sent in by the evening before.`;
const page = (text: string) =>
  `<html><script>var a = "${'x '.repeat(400)}"</script><nav>${'Other news of this day. '.repeat(90)}</nav><p>${text.replaceAll('\n', '<br>')}</p></html>`;

async function start() {
  const started = await checkedBriefing();
  const keep = async (name: string, content: string | Uint8Array) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, content);
    return value(await started.desk.keptFiles.add(started.project, path));
  };
  return { ...started, keep };
}

describe('what a check stands on', () => {
  it('is refused where the file is a mirror of the briefing, and says how much of it', async () => {
    const { record, keep, desk, project } = await start();
    const file = await keep('mirror.html', page(BRIEFING_TEXT));
    expect(await record('c1', { title: 'Mirror', file })).toEqual({
      ok: false,
      error: {
        code: 'check.copied-file',
        detail: { source: 'Mirror', share: expect.stringMatching(/^(9\d|100)$/) },
      },
    });
    expect(value(await desk.read(project)).project.checks).toEqual([]);
    await desk.close();
  });

  it('is refused where the file is the briefing as a document', async () => {
    const { record, keep, desk } = await start();
    const paragraphs = BRIEFING_TEXT.split('\n').map((line) => wordParagraph(line.replaceAll('&', '&amp;')));
    const file = await keep('copy.docx', await makeDocx(paragraphs.join('')));
    expect(code(await record('c1', { title: 'Copy', file }))).toBe('check.copied-file');
    await desk.close();
  });

  it('is refused where the extract is the briefing’s own sentence', async () => {
    const { record, desk } = await start();
    expect(await record('c1', { extract: SENTENCE })).toMatchObject({
      error: { code: 'check.copied-extract', detail: { share: '100' } },
    });
    await desk.close();
  });

  it('holds with a table, a number, or a picture that cannot be read', async () => {
    const { record, keep, desk } = await start();
    value(await record('c1', { file: await keep('table.csv', TABLE), extract: '1.4 million; 620,000; 93' }));
    value(await record('c2', { file: await keep('scan.png', Uint8Array.of(0x89, 0x50, 0, 0, 1)) }));
    await desk.close();
  });

  it('holds with one good source beside a copy, and not with a bad one', async () => {
    const { record, desk } = await start();
    value(await record('c1', { extract: SENTENCE }, { title: 'Situation report' }));
    expect(code(await record('c2', { extract: SENTENCE }, { title: '' }))).toBe('check.copied-extract');
    expect(code(await record('c3', { extract: SENTENCE }, { title: 'Report', locator: '' }))).toBe(
      'check.copied-extract',
    );
    await desk.close();
  });

  it('asks nothing of other verdicts, and leaves other faults to the reducer', async () => {
    const { desk, project, checkFrom, record } = await start();
    const wrong = { ...checkFrom('c1', [{ extract: SENTENCE }]), verdict: 'wrong' } as const;
    value(await desk.dispatch(project, 'c1', { type: 'check.record', check: wrong }));
    expect(code(await record('c2', { extract: SENTENCE, locator: '' }))).toBe('check.no-locator');
    await desk.close();
  });

  it('looks into batches, and wants the files there', async () => {
    const { desk, project, checkFrom, keep } = await start();
    const bodies = [{ type: 'check.record', check: checkFrom('c1', [{ extract: SENTENCE }]) }] as const;
    const batch = { type: 'batch', as: 'confirm', bodies } as const;
    expect(code(await desk.dispatch(project, 'b', batch))).toBe('check.copied-extract');
    const file = { ...(await keep('a.txt', 'a')), sha256: '0'.repeat(64) };
    const check = checkFrom('c2', [{ file }]);
    expect(await desk.dispatch(project, 'c2', { type: 'check.record', check })).toMatchObject({
      error: { code: 'check.file-missing', detail: { name: 'a.txt' } },
    });
    await desk.close();
  });
});
