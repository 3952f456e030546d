import { expect, it } from 'vitest';
import type { OwnTemplate } from '../../../shared/export/liquid/own-template';
import { offeredTemplate } from './offered-template';

const template = (id: string, ...tags: string[]): OwnTemplate => ({ id, name: id, tags, text: '' });
const own = [template('brief', 'port'), template('long', 'cranes', 'port'), template('plain')];

it('offers a template for a tag that is exported, until one of these is chosen', () => {
  expect(offeredTemplate(own, ['port'], null)).toEqual({ template: own[0], tag: 'port' });
  expect(offeredTemplate(own, ['cranes'], 'plain')).toEqual({ template: own[1], tag: 'cranes' });
  expect(offeredTemplate(own, ['port'], 'long')).toBe(null);
  expect(offeredTemplate(own, ['ships'], null)).toBe(null);
  expect(offeredTemplate(own, [], null)).toBe(null);
});
