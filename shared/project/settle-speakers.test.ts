import { describe, expect, it } from 'vitest';
import type { SpeakerFinding } from '../transcript/findings';
import type { Decisions } from './decisions';
import { settleSpeakers } from './settle-speakers';

const finding = (id: string, name: string): SpeakerFinding => ({
  id,
  name,
  title: 'Minister',
  organisation: null,
  role: 'official',
  sign: 'titled-name',
});
const found = [finding('s1', 'Ann Vance'), finding('s2', 'A. Vance'), finding('s3', 'Bo Lind')];

type Edit = Decisions['speakers'][number];
const edit = (id: string, over: Partial<Edit> = {}): Edit => ({
  id,
  name: 'Name',
  title: null,
  organisation: null,
  role: 'official',
  sameAs: null,
  ...over,
});

describe('settleSpeakers', () => {
  it('leaves everybody who was not decided upon as found', () => {
    const { speakers, resolve } = settleSpeakers(found, []);
    expect(speakers).toEqual(found);
    expect(resolve('s2')).toBe('s2');
  });

  it('takes names, titles and roles as edited, but no empty ones', () => {
    const { speakers } = settleSpeakers(found, [
      edit('s1', { name: ' Anna Vance ', title: '  ', organisation: 'Port', role: 'host' }),
      edit('s3', { name: ' ' }),
    ]);
    expect(speakers[0]).toEqual({
      ...found[0],
      name: 'Anna Vance',
      title: null,
      organisation: 'Port',
      role: 'host',
    });
    expect(speakers[2]?.name).toBe('Bo Lind');
  });

  it('puts one speaker in the place of another, over several steps', () => {
    const { speakers, resolve } = settleSpeakers(found, [
      edit('s3', { sameAs: 's2' }),
      edit('s2', { sameAs: 's1' }),
    ]);
    expect(speakers.map(({ id }) => id)).toEqual(['s1']);
    expect(['s1', 's2', 's3'].map(resolve)).toEqual(['s1', 's1', 's1']);
  });

  it('is not led in circles, nor to somebody who is not there', () => {
    const circle = settleSpeakers(found, [edit('s1', { sameAs: 's2' }), edit('s2', { sameAs: 's1' })]);
    expect(circle.speakers.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
    const self = settleSpeakers(found, [edit('s1', { sameAs: 's1' }), edit('s2', { sameAs: 's9' })]);
    expect(self.speakers.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  });
});
