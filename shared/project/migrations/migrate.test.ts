import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../records';
import { MIGRATIONS, migrateBody, migrateProject } from './migrate';
import { v1ToV2 } from './v1-to-v2';
import { v2ToV3 } from './v2-to-v3';
import { v3ToV4 } from './v3-to-v4';
import { v4ToV5 } from './v4-to-v5';
import { v5ToV6 } from './v5-to-v6';

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
      v1ToV2.project({ schema: 1, annotations: [figure('year-on-year'), figure('up'), figure(null)] }),
    ).toEqual({
      schema: 2,
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
    expect(v1ToV2.body({ type: 'annotation.add', annotation: claim, checks: [] })).toEqual({
      type: 'annotation.add',
      annotation: made,
      checks: [],
    });
    expect(v1ToV2.body({ type: 'briefing.add', annotations: [claim] })).toEqual({
      type: 'briefing.add',
      annotations: [made],
    });
  });

  it('changes the reading of an edit, and nothing else', () => {
    const edit = { type: 'annotation.edit', annotation: 'a', edit: { reading: { change: 'up' }, note: 'x' } };
    expect(v1ToV2.body(edit)).toEqual({
      ...edit,
      edit: { reading: { change: 'up', inclusive: false, basis: null }, note: 'x' },
    });
    const rename = { type: 'project.rename', title: 'New' };
    expect(v1ToV2.body(rename)).toEqual(rename);
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
    expect(v2ToV3.project({ schema: 2, annotations: [quote, note] })).toEqual({
      schema: 3,
      annotations: [extended, note],
    });
  });

  it('does so in every command that carries one, and changes no edit', () => {
    expect(v2ToV3.body({ type: 'annotation.add', annotation: quote, checks: [] })).toEqual({
      type: 'annotation.add',
      annotation: extended,
      checks: [],
    });
    expect(v2ToV3.body({ type: 'project.restore', annotations: [quote] })).toEqual({
      type: 'project.restore',
      annotations: [extended],
    });
    const edit = { type: 'annotation.edit', annotation: 'q', edit: { tags: ['port'] } };
    expect(v2ToV3.body(edit)).toEqual(edit);
  });
});

describe('version 3 to 4', () => {
  const check = {
    id: 'c',
    sources: [{ title: 'Yearbook' }],
    judged: { words: '6', value: 6, max: null },
    withdrawn: null,
  };
  const checked = {
    ...check,
    method: 'sources',
    signed: null,
    sources: [{ title: 'Yearbook', extract: '', file: null }],
    judged: { words: '6', value: 6, max: null, context: null },
  };
  const nothing = { links: [], resolutions: [], rates: [] };

  it('says of findings that nobody dismissed them for a reason, and of checks how they were made', () => {
    const figure = { kind: 'figure', id: 'f' };
    const note = { kind: 'note', id: 'n' };
    expect(v3ToV4.project({ schema: 3, annotations: [figure, note], checks: [check] })).toEqual({
      schema: 4,
      annotations: [
        { ...figure, assignedTo: null, dismissal: '' },
        { ...note, assignedTo: null },
      ],
      checks: [checked],
      ...nothing,
    });
  });

  it('does so in every command that carries one', () => {
    expect(v3ToV4.body({ type: 'check.record', check })).toEqual({ type: 'check.record', check: checked });
    expect(v3ToV4.body({ type: 'project.restore', checks: [check] })).toEqual({
      type: 'project.restore',
      checks: [checked],
      ...nothing,
    });
    expect(v3ToV4.body({ type: 'briefing.add', checks: [check] })).toEqual({
      type: 'briefing.add',
      checks: [checked],
    });
  });
});

describe('version 4 to 5', () => {
  const briefing = { id: 'b', source: { sha256: 'f' } };
  const extended = { id: 'b', source: { sha256: 'f', text: null }, structure: [] };

  it('gives briefings no text apart from their bytes and no structure', () => {
    expect(v4ToV5.project({ schema: 4, briefings: [briefing] })).toEqual({
      schema: 5,
      briefings: [extended],
    });
    expect(v4ToV5.body({ type: 'project.restore', briefings: [briefing] })).toEqual({
      type: 'project.restore',
      briefings: [extended],
    });
  });

  it('lets a briefing come and go with its links', () => {
    expect(v4ToV5.body({ type: 'briefing.add', briefing })).toEqual({
      type: 'briefing.add',
      briefing: extended,
      links: [],
    });
    const remove = { type: 'briefing.remove', briefing: 'b' };
    expect(v4ToV5.body(remove)).toEqual({ ...remove, links: [] });
  });
});

describe('a batch', () => {
  it('has each of its bodies brought up, through every version', () => {
    const annotation = { kind: 'figure', id: 'f' };
    const body = { type: 'batch', as: 'block.correct', bodies: [{ type: 'annotation.add', annotation }] };
    expect(migrateBody(body, 3)).toEqual({
      ...body,
      bodies: [{ type: 'annotation.add', annotation: { ...annotation, assignedTo: null, dismissal: '' } }],
    });
  });
});

describe('version 5 to 6', () => {
  it('changes the number alone', () => {
    expect(v5ToV6.project({ schema: 5, briefings: [{ id: 'b' }] })).toEqual({
      schema: 6,
      briefings: [{ id: 'b' }],
    });
    const rename = { type: 'project.rename', title: 'New' };
    expect(v5ToV6.body(rename)).toEqual(rename);
  });
});
