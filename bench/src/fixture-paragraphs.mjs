import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';

/** The longer paragraphs of our own briefings, in the order of their files' names. */
export function fixtureParagraphs() {
  const folder = join(root, 'fixtures', 'briefings');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\n+/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 20);
}
