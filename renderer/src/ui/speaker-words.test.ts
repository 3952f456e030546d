import { expect, it } from 'vitest';
import type { Speaker } from '../../../shared/project/records';
import { speakerWords } from './speaker-words';

const speaker: Speaker = {
  id: 's1',
  name: '顾汀',
  title: '生态环境局局长',
  organisation: null,
  role: 'official',
};

it('puts the title where the language has it', () => {
  expect(speakerWords(speaker, 'zh-Hans')).toBe('生态环境局局长 顾汀');
  expect(speakerWords({ ...speaker, name: 'Ingrid Vale', title: 'Commissioner' }, 'en')).toBe(
    'Ingrid Vale, Commissioner',
  );
  expect(speakerWords({ ...speaker, title: null }, 'zh-Hant')).toBe('顾汀');
});
