import { describe, expect, it } from 'vitest';
import english from '../../fixtures/briefings/en-podium.txt?raw';
import spammed from '../../fixtures/briefings/zh-live-spammed.txt?raw';
import { readBriefing } from '../engine/read-briefing';
import { anchorFits } from './anchor-fits';
import { makeBriefing } from './make-briefing';
import { annotationSchema, briefingSchema, type Source } from './records';

const NOW = Date.UTC(2024, 4, 16);

function source(text: string): Source {
  return {
    sha256: 'a'.repeat(64),
    text: null,
    fileName: 'briefing.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    byteLength: text.length,
    length: text.length,
    address: null,
    importedAt: NOW,
  };
}

function made(text: string, reading = readBriefing(text)) {
  let serial = 0;
  return makeBriefing({
    reading,
    source: source(text),
    text,
    id: 'briefing-1',
    newId: () => {
      serial += 1;
      return `a${serial}`;
    },
    now: NOW,
    by: 'Ada',
  });
}

describe.each([
  ['English', english],
  ['spammed', spammed],
])('makeBriefing (%s)', (_name, text) => {
  const reading = readBriefing(text);
  const { briefing, annotations } = made(text, reading);

  it('makes records of the right shape', () => {
    expect(briefingSchema.safeParse(briefing).error).toBeUndefined();
    for (const annotation of annotations)
      expect(annotationSchema.safeParse(annotation).error).toBeUndefined();
  });

  it('makes a figure of each that was found, on its very words, in reading order', () => {
    const inOrder = [...reading.figures].sort((a, b) => a.start - b.start);
    const figures = annotations.filter(({ kind }) => kind === 'figure');
    expect(figures.map(({ anchor }) => anchor.exact)).toEqual(inOrder.map(({ text: words }) => words));
    expect(annotations.every(({ anchor }) => anchorFits(briefing, anchor))).toBe(true);
    expect(new Set(annotations.map(({ status }) => status))).toEqual(new Set(['found']));
  });

  it('makes a claim of each that was found, with its type', () => {
    const claims = annotations.filter((annotation) => annotation.kind === 'claim');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.map(({ anchor, type }) => [anchor.exact, type])).toEqual(
      reading.claims.map(({ text: words, type }) => [words, type]),
    );
  });

  it('hides page text and quarantines what was put in', () => {
    expect(briefing.injected.map(({ id, status }) => [id, status])).toEqual(
      reading.injected.map(({ id }) => [id, 'quarantined']),
    );
    expect(briefing.furniture.map(({ id, status }) => [id, status])).toEqual(
      reading.furniture.map(({ id }) => [id, 'hidden']),
    );
  });
});

describe('makeBriefing', () => {
  const text = 'Nobody speaks here.\n\nIt has 6 words or so.\n';
  const decisions = {
    title: '',
    language: 'en',
    date: null,
    address: ' https://harbour.example/a ',
    speakers: [],
    rejected: { turns: [], injected: [], furniture: [], figures: [], claims: [] },
  } as const;
  const input = {
    reading: { ...readBriefing(text), title: null },
    source: source(text),
    text,
    id: 'b',
    newId: () => 'a',
    now: NOW,
    by: 'Ada',
  };

  it('makes a briefing of a text without any speaker', () => {
    const { briefing } = made(text);
    expect([briefing.turns, briefing.speakers]).toEqual([[], []]);
    expect(briefing.blocks.length).toBeGreaterThan(0);
    expect(briefing.blocks.map(({ kind }) => kind)).not.toContain('words');
  });

  it('takes the file’s name where there is no title, and the address as decided', () => {
    const { briefing } = makeBriefing({ ...input, decisions });
    expect(briefing.title).toBe('briefing.txt');
    expect(briefing.source.address).toBe('https://harbour.example/a');
    expect(
      makeBriefing({ ...input, decisions: { ...decisions, address: ' ' } }).briefing.source.address,
    ).toBe(null);
  });
});
