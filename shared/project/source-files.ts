import type { Briefing, Source } from './records';

/** The texts of briefings, by the hashes of the files that hold them (`textHash`). */
export type Texts = Readonly<Record<string, string>>;

/** The SHA-256 of the file that holds a source's text: one of its own, or the bytes as imported. */
export function textHash({ sha256, text }: Pick<Source, 'sha256' | 'text'>): string {
  return text ?? sha256;
}

/** The SHA-256 of every file that a source is kept in. */
export function sourceHashes({ sha256, text }: Pick<Source, 'sha256' | 'text'>): readonly string[] {
  return text === null ? [sha256] : [sha256, text];
}

/** The text of a briefing, if it is among them. */
export function textOf(texts: Texts, { source }: Pick<Briefing, 'source'>): string | undefined {
  return texts[textHash(source)];
}
