import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../records';
import { MIGRATIONS, migrateBody, migrateProject } from './migrate';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/projects');

describe('migrations', () => {
  it('lead from the first version to the present one without a gap', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1),
    );
  });

  it.each(MIGRATIONS.map(({ from }) => from))('from version %i is tried on a library of its time', (from) => {
    expect(existsSync(resolve(fixtures, `v${from}`, 'library.json'))).toBe(true);
  });

  it('leave the present version alone', () => {
    const project = { schema: SCHEMA_VERSION, annotations: [{ kind: 'claim' }] };
    expect(migrateProject(project, SCHEMA_VERSION)).toBe(project);
  });
});

describe('version 1 to 2', () => {
  it('moves the basis of a change out of its direction', () => {
    const reading = (change: string | null) => ({ kind: 'percent', value: 3, change });
    const figure = (change: string | null) => ({ kind: 'figure', reading: reading(change) });
    expect(
      migrateProject({ schema: 1, annotations: [figure('year-on-year'), figure('up'), figure(null)] }, 1),
    ).toEqual({
      schema: SCHEMA_VERSION,
      annotations: [
        { kind: 'figure', reading: { ...reading(null), inclusive: false, basis: 'year-on-year' } },
        { kind: 'figure', reading: { ...reading('up'), inclusive: false, basis: null } },
        { kind: 'figure', reading: { ...reading(null), inclusive: false, basis: null } },
      ],
    });
  });

  it('takes claims as made by hand, in every command that carries one', () => {
    const claim = { kind: 'claim', id: 'a' };
    const made = { ...claim, status: 'made', type: null };
    expect(migrateBody({ type: 'annotation.add', annotation: claim, checks: [] }, 1)).toEqual({
      type: 'annotation.add',
      annotation: made,
      checks: [],
    });
    expect(migrateBody({ type: 'briefing.add', annotations: [claim] }, 1)).toEqual({
      type: 'briefing.add',
      annotations: [made],
    });
  });

  it('changes the reading of an edit, and nothing else', () => {
    const edit = { type: 'annotation.edit', annotation: 'a', edit: { reading: { change: 'up' }, note: 'x' } };
    expect(migrateBody(edit, 1)).toEqual({
      ...edit,
      edit: { reading: { change: 'up', inclusive: false, basis: null }, note: 'x' },
    });
    const rename = { type: 'project.rename', title: 'New' };
    expect(migrateBody(rename, 1)).toEqual(rename);
  });

  it.each([null, 'text', [], 3])('hands what is no object (%j) to the validation that follows', (data) => {
    expect(migrateProject(data, 1)).toBe(data);
  });
});

describe('version 2 to 3', () => {
  const quote = { kind: 'quote', id: 'q', speaker: null };
  const extended = { ...quote, relays: null, priority: 'normal', translation: null };

  it('gives quotes nobody to relay, an ordinary priority and no translation', () => {
    const note = { kind: 'note', id: 'n' };
    expect(migrateProject({ schema: 2, annotations: [quote, note] }, 2)).toEqual({
      schema: 3,
      annotations: [extended, note],
    });
  });

  it('does so in every command that carries one, and changes no edit', () => {
    expect(migrateBody({ type: 'annotation.add', annotation: quote, checks: [] }, 2)).toEqual({
      type: 'annotation.add',
      annotation: extended,
      checks: [],
    });
    expect(migrateBody({ type: 'project.restore', annotations: [quote] }, 2)).toEqual({
      type: 'project.restore',
      annotations: [extended],
    });
    const edit = { type: 'annotation.edit', annotation: 'q', edit: { tags: ['port'] } };
    expect(migrateBody(edit, 2)).toEqual(edit);
  });
});
