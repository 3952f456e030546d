import { expect, it } from 'vitest';
import { exportInput, exportProject, exportText } from '../../../fixtures/projects/export-project';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import { exportFileSchema, exportJson } from './json';

it('holds the records of one briefing as they are, and nothing of another', () => {
  const { briefing: other } = smallBriefing(['Other?']);
  const [briefing] = exportProject.briefings;
  const [annotation, quote] = exportProject.annotations;
  if (!briefing || !annotation || !quote) throw new Error('no briefing');
  const elsewhere = { ...quote, id: 'elsewhere', anchor: { ...quote.anchor, briefing: 'briefing-2' } };
  const [check] = exportProject.checks;
  if (!check) throw new Error('no check');
  const link = { id: 'l1', kind: 'translation', briefing: 'briefing-2', other: briefing.id } as const;
  const resolution = {
    id: 'r1',
    kind: 'pair',
    figures: ['figure', 'unchecked'],
    judged: '',
    as: 'question',
    words: '哪个数字?',
    at: 0,
    by: 'Ada',
  } as const;
  const project = {
    ...exportProject,
    briefings: [...exportProject.briefings, { ...other, id: 'briefing-2' }],
    annotations: [...exportProject.annotations, elsewhere],
    checks: [...exportProject.checks, { ...check, id: 'c-elsewhere', annotation: 'elsewhere' }],
    links: [link, { ...link, id: 'l2', other: 'briefing-3' }],
    resolutions: [resolution, { ...resolution, id: 'r2', figures: ['elsewhere'] }],
  };
  const made = exportJson(exportInput({}, project));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const file = exportFileSchema.parse(JSON.parse(made.value));
  expect(file).toEqual({
    format: 'presser-export',
    version: 1,
    schema: exportProject.schema,
    project: { id: exportProject.id, title: exportProject.title },
    briefing,
    text: exportText,
    annotations: exportProject.annotations,
    checks: exportProject.checks,
    sources: expect.arrayContaining([
      expect.objectContaining({ title: '录音', checks: ['c-quote'] }),
      expect.objectContaining({ title: 'Port statistics 2023', checks: ['c-figure'] }),
    ]),
    links: [link],
    resolutions: [resolution],
  });
});

it('gives the same bytes, however the records came about', () => {
  const reversed = exportProject.annotations.map((annotation) =>
    Object.fromEntries(Object.entries(annotation).reverse()),
  ) as unknown as typeof exportProject.annotations;
  expect(exportJson(exportInput({}, { ...exportProject, annotations: reversed }))).toEqual(
    exportJson(exportInput()),
  );
});
