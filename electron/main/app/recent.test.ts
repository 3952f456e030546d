import { expect, it } from 'vitest';
import { recentProjects } from './recent';

const card = (id: string, changedAt: number) => ({
  id,
  title: id,
  briefings: 0,
  quotes: 0,
  unchecked: 0,
  changedAt,
  archived: false,
  trashedAt: null,
});

it('lists the latest first, and nothing that was put away', () => {
  const cards = [
    card('old', 1),
    card('new', 3),
    { ...card('archived', 4), archived: true },
    { ...card('trashed', 5), trashedAt: 5 },
    card('middle', 2),
  ];
  expect(recentProjects(cards).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
});

it('lists ten at most', () => {
  expect(recentProjects(Array.from({ length: 30 }, (_, at) => card(`p${at}`, at)))).toHaveLength(10);
});
