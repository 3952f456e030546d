import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { ProjectStore } from '../../electron/main/store/project-store';
import { figureOn, quoteOn, smallBriefing } from '../../fixtures/projects/small-project';
import { emptyProject } from '../../shared/project/records';

const PARAGRAPH = '第二年新建的泊位投入使用,全港吞吐量超过3200万标准箱,同比增长7.5%,连续四年居全国前列。';

/** Puts a project of so many marks into a data folder, half of them quotes and half figures, one a paragraph. */
export async function makeBigProject(dataFolder: string, title: string, marks: number): Promise<void> {
  const paragraphs = Array.from({ length: marks }, (_, index) => `第${index + 1}段:${PARAGRAPH}`);
  const made = smallBriefing(paragraphs);
  const bytes = new TextEncoder().encode(made.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const briefing = {
    ...made.briefing,
    title,
    language: 'zh-Hans' as const,
    source: { ...made.briefing.source, sha256, byteLength: bytes.length },
  };
  const annotations = paragraphs.map((words, index) => {
    const block = `b${index + 1}`;
    const start = words.indexOf('3200');
    return index % 2 === 0
      ? quoteOn(`mark-${index}`, briefing, made.text, [{ block, start: 0, end: words.length }])
      : figureOn(`mark-${index}`, briefing, made.text, { block, start, end: start + 5 }, index);
  });
  const project = {
    ...emptyProject('big', title, Date.UTC(2024, 4, 16)),
    briefings: [briefing],
    annotations,
  };
  const surroundings = { now: Date.now, newId: () => crypto.randomUUID(), owner: 'A test' };
  const store = await ProjectStore.createFrom(join(dataFolder, 'projects', 'big'), project, surroundings);
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  const added = await store.value.addSource(bytes);
  const closed = await store.value.close();
  if (!added.ok || !closed.ok) throw new Error('the project was not stored');
}
