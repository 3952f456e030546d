import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { FIRST_SETTINGS } from '../../../shared/project/settings-choices';
import { libraryFile } from './folders';
import { libraryOf } from './library';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/projects');

it.each(readdirSync(fixtures).filter((name) => /^v\d+$/.test(name)))(
  'takes the settings of a library of version %s, and what it did not know as at the first start',
  (version) => {
    const bytes = readFileSync(libraryFile(join(fixtures, version)));
    const { settings } = JSON.parse(bytes.toString()).data;
    expect(libraryOf(bytes)?.settings).toEqual({ ...FIRST_SETTINGS, ...settings });
  },
);
