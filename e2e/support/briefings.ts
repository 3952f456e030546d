import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './presser';

/** The briefings that journeys are made on: our own, and a real one where the environment names it. */
export const BRIEFINGS: readonly { readonly name: string; readonly file: string | undefined }[] = [
  { name: 'our live page', file: join(root, 'fixtures', 'briefings', 'zh-live-spammed.txt') },
  { name: 'the real briefing', file: process.env['PRESSER_REAL_BRIEFING'] },
];

/** What `presser inspect --json` says of a file, as far as the journeys look at it. */
export interface Inspection {
  readonly source: { readonly sha256: string };
  readonly title: string;
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly role: string }[];
  readonly turns: readonly {
    readonly speaker: string;
    readonly kind: string;
    readonly time: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly kind: string;
    readonly value: number | null;
    readonly speaker: string | null;
  }[];
  readonly injected: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Runs the built command line. */
export function presserCli(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'out', 'main', 'cli.cjs'), ...args], {
    encoding: 'utf8',
  });
}

/** A file's text and what the command line finds in it. */
export function inspected(file: string): { readonly text: string; readonly found: Inspection } {
  return {
    text: readFileSync(file, 'utf8'),
    found: JSON.parse(presserCli('inspect', file, '--json')) as Inspection,
  };
}
