import type { LabelReading } from './label-reading';
import { personName, readingZh } from './names-zh';
import { organisationOfTitle } from './organisation';
import type { People } from './speakers';

const ANSWER = /^(?:答|回答)$/;
const SPOKESMAN = /[发發]言人$/;
/** `外交部发言人江映雪主持`, up to what the spokesman does; the body in front without a date or an introduction. */
const NAMED =
  /(?<title>[\p{Script=Han}]{2,16}?[发發]言人)(?<name>\p{Script=Han}{2,4}?)(?=主持|就|答|回答|出席|表示|在|[举舉]行|介[绍紹]|[针針]对|[对對]|[今昨于於]|\d|[,，。、;；\s]|$)/u;
const LEAD_IN = /^.*(?:消息|\d\s?日|今日|[今昨]天|[电電]|以下是|以下[为為]|由)/;

/**
 * Whose turns those after `答` are (SPK-11): the only spokesman among the speakers, or, where nobody else is labelled,
 * the only one that `head` names, the text before the first label.
 */
export function withSpokesman(found: People, head: string): People {
  const answers = found.people.findIndex(
    ({ reading }) => reading.sign === 'initial' && ANSWER.test(reading.name),
  );
  if (answers < 0) return found;
  const spokesmen = found.people.flatMap(({ reading }, i) => (isSpokesman(reading) ? [i] : []));
  const [spokesman] = spokesmen;
  if (spokesman !== undefined) return spokesmen.length === 1 ? joined(found, answers, spokesman) : found;
  const isAlone = found.people.every(({ reading }, i) => i === answers || reading.voice === 'journalist');
  const named = isAlone ? spokesmanIn(head) : null;
  return named === null
    ? found
    : { ...found, people: found.people.map((person, i) => (i === answers ? { reading: named } : person)) };
}

function isSpokesman({ voice, title }: LabelReading): boolean {
  return voice !== 'journalist' && SPOKESMAN.test(title ?? '');
}

/** The same with the turns of `from` given to `to`, the people in the order in which they first speak. */
function joined({ people, ofLabel }: People, from: number, to: number): People {
  const speaking = ofLabel.map((speaker) => (speaker === from ? to : speaker));
  const order = [...new Set(speaking)];
  const placeOf = new Map(order.map((speaker, place) => [speaker, place]));
  return {
    people: order.flatMap((speaker) => people.slice(speaker, speaker + 1)),
    ofLabel: speaking.map((speaker) => placeOf.get(speaker) ?? 0),
  };
}

/** The only spokesman that a text names; null if none or several. */
function spokesmanIn(head: string): LabelReading | null {
  const found = new Map<string, string>();
  for (const match of head.matchAll(new RegExp(NAMED, 'gu'))) {
    const name = personName(match.groups?.['name'] ?? '');
    const title = (match.groups?.['title'] ?? '').replace(LEAD_IN, '');
    if (name !== null && !found.has(name)) found.set(name, title);
  }
  const [[name, title] = []] = found;
  if (found.size !== 1 || name === undefined || title === undefined) return null;
  return readingZh(name, { title, organisation: organisationOfTitle(title), sign: 'initial' });
}
