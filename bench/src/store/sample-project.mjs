import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {typeof import('./entry.mjs')} Store
 * @typedef {import('../../../electron/main/store/project-store').ProjectStore} ProjectStore
 * @typedef {import('../../../shared/project/commands').CommandBody} CommandBody
 * @typedef {import('../../../shared/project/records').Annotation} Annotation
 */

export const ID = 'bench';
export const BY = 'Ada Lovelace';

/** Commands that are under way at once while a project is made. */
const AT_ONCE = 100;
const PARAGRAPHS = [
  '今年前三季度，全市新开工项目6000个，完成投资4,200亿元，同比增长7.5%，其中制造业投资增长12.3%。',
  'In the first three quarters we started 6,000 projects worth 420 billion, 7.5 percent more than a year ago.',
];
/** Where a number stands in each of them: as many annotations as a paragraph gets. */
const NUMBERS = ['6000', '4,200', '7.5', '12.3', '6,000', '420', '7.5', '420 billion'];
const EACH = 4;

/** What a store needs from outside, with the real clock. */
export const surroundings = { now: Date.now, newId: () => randomUUID(), owner: 'The bench' };

/**
 * A briefing, and as many annotations on it: three figures and a quote a paragraph.
 * @param {Store} store @param {number} count of the annotations
 */
export function material({ smallBriefing, figureOn, quoteOn }, count) {
  const paragraphs = Array.from({ length: Math.ceil(count / EACH) }, (_, i) => PARAGRAPHS[i % 2] ?? '');
  const { briefing: made, text } = smallBriefing(paragraphs);
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const briefing = { ...made, source: { ...made.source, sha256, byteLength: bytes.length } };
  const annotations = Array.from({ length: count }, (_, i) => {
    const place = Math.floor(i / EACH);
    const paragraph = paragraphs[place] ?? '';
    const block = `b${place + 1}`;
    if (i % EACH === EACH - 1) return quoteOn(randomUUID(), briefing, text, [{ block, start: 0, end: 40 }]);
    const number = NUMBERS[(place % 2) * EACH + (i % EACH)] ?? '';
    const start = paragraph.indexOf(number);
    return figureOn(randomUUID(), briefing, text, { block, start, end: start + number.length }, i);
  });
  return { bytes, briefing, annotations };
}

/**
 * Makes a project by commands, as a person would: its journal has every one of them.
 * @param {Store} store @param {string} folder @param {number} count of its annotations
 */
export async function makeProject(store, folder, count) {
  const { bytes, briefing, annotations } = material(store, count);
  const project = must(await store.ProjectStore.create(folder, { id: ID, title: 'Bench' }, surroundings));
  must(await project.addSource(bytes));
  must(await send(project, { type: 'briefing.add', briefing, annotations: [], checks: [], links: [] }));
  for (let at = 0; at < count; at += AT_ONCE) {
    const bodies = annotations.slice(at, at + AT_ONCE).map(adding);
    for (const sent of await Promise.all(bodies.map((body) => send(project, body)))) must(sent);
  }
  must(await project.close());
}

/** Opens a project that `makeProject` has made. @param {Store} store @param {string} folder */
export const openProject = async (store, folder) =>
  must(await store.ProjectStore.open(folder, ID, surroundings));

/** @param {Annotation} annotation @returns {CommandBody} */
const adding = (annotation) => ({ type: 'annotation.add', annotation, checks: [] });

/** One more annotation, as one that is there. @param {ProjectStore} project @param {number} i @returns {CommandBody} */
export const repeating = (project, i) => adding({ ...annotationAt(project, i), id: randomUUID() });

/** Another note on an annotation. @param {ProjectStore} project @param {number} i @returns {CommandBody} */
export function editing(project, i) {
  const note = `Checked against table ${String(i).padStart(4, '0')}.`;
  return { type: 'annotation.edit', annotation: annotationAt(project, i).id, edit: { note } };
}

/** Annotations from all over the project. @param {ProjectStore} project @param {number} i */
function annotationAt({ project: { annotations } }, i) {
  const annotation = annotations[(i * 7919) % annotations.length];
  if (!annotation) throw new Error('a project without annotations');
  return annotation;
}

/** The lines of a project's journal, with their line feeds. @param {string} folder */
export function journalLines(folder) {
  const text = readFileSync(join(folder, 'journal.ndjson'), 'utf8');
  return (text.match(/.*\n/g) ?? []).map((line) => Buffer.from(line));
}

/** Sends a command. @param {ProjectStore} project @param {CommandBody} body */
export const send = (project, body) => project.dispatch(randomUUID(), body, BY);

/**
 * The value of something that must go well.
 * @template T @param {import('../../../shared/result/result').Result<T, unknown>} result @returns {T}
 */
export function must(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
