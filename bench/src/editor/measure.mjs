import { say } from '../../../scripts/setup/say.mjs';
import { ROUNDS } from './subject.mjs';

/**
 * @typedef {import('./subject.mjs').Subject} Subject
 * @typedef {Readonly<Record<string, readonly number[]>>} Times by what was timed, in milliseconds
 * @typedef {object} Measured
 * @property {string} name of the subject
 * @property {Times} times
 * @property {readonly number[]} frames of a scroll from one end to the other
 * @property {number} memory in bytes
 */

/** How much of the window's height each frame of a scroll goes on by. */
const STEP = 1;
/** How long a subject may take for that, in milliseconds. */
const PATIENCE = 45_000;

/**
 * Lets the subjects do the same things in turn: each kind of thing once without being measured, then again and again.
 * @param {readonly Subject[]} subjects @returns {Promise<readonly Measured[]>}
 */
export async function measure(subjects) {
  const notes = subjects.map((subject) => ({ subject, times: /** @type {Record<string, number[]>} */ ({}) }));
  /** @param {(subject: Subject, round: number) => Promise<Readonly<Record<string, number>>>} once */
  const inTurn = async (once) => {
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const { subject, times } of notes) {
        if (round >= subject.rounds) continue;
        const took = await once(subject, round);
        if (round < 0) continue;
        for (const [name, time] of Object.entries(took)) times[name] = [...(times[name] ?? []), time];
      }
    }
  };
  say('Opening …');
  await inTurn((subject) => subject.open());
  const memory = new Map();
  for (const subject of subjects) memory.set(subject, await subject.memory());
  say('Tagging …');
  await inTurn((subject, round) => subject.tag(paragraphOf(round)));
  say('Typing …');
  const typed = notes.filter(({ subject }) => subject.startTyping !== null);
  for (const { subject, times } of typed) {
    await subject.startTyping?.(TYPED);
    times['key'] = [];
  }
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { subject, times } of typed) {
      const watching = await subject.page.evaluateHandle(() => ({ typed: window.bench.typed() }));
      await subject.page.keyboard.press('x');
      const took = await watching.evaluate(({ typed: shown }) => shown);
      if (round >= 0) times['key']?.push(took);
    }
  }
  for (const { subject, times } of typed) {
    for (const [name, time] of Object.entries(await subject.stopTyping())) times[name] = [time];
  }
  say('Scrolling …');
  const measured = [];
  for (const { subject, times } of notes) {
    await subject.open();
    const frames = await subject.page.evaluate(
      ([region, step, patience]) => window.bench.scroll(region, step, patience),
      /** @type {const} */ ([subject.region, STEP, PATIENCE]),
    );
    measured.push({ name: subject.name, times, frames, memory: memory.get(subject) });
  }
  return measured;
}

/** In the middle of the text. */
const TYPED = 5_001;

/** A paragraph without a mark, another one each time and all over the text. @param {number} round */
const paragraphOf = (round) => 1 + (((round + 1) * 1_234) % 9_998);
