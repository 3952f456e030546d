/**
 * @typedef {import('./fixtures.mjs').Answers} Answers
 * @typedef {import('./fixtures.mjs').Figure} Figure
 * @typedef {import('./fixtures.mjs').Range} Range
 * @typedef {{ right: number, wanted: number, found: number }} Tally `found` is all that the engine gave, right or not
 * @typedef {{ statistics: Tally, qualifier: Tally, unit: Tally, of: Tally, turns: Tally, parts: Tally, speakers: Tally, head: Tally,
 *   injected: Tally, furniture: Tally, claims: Tally, taken: Tally }} Scores
 * @typedef {Scores & { misses: readonly string[] }} Measured
 */

/** The kinds that are measured (figures.md); the others are found too, and of low weight. */
const STATISTICS = new Set(['count', 'money', 'percent', 'fraction', 'multiple', 'measure']);
/** Shares are kept to four decimals. */
const TOLERANCE = 1e-4;

/**
 * Compares what `presser inspect --json` printed with what a person found.
 * @param {Answers} answers @param {any} inspection @param {string} text the decoded source @returns {Measured}
 */
export function measure(answers, inspection, text) {
  /** @type {string[]} */
  const misses = [];
  /** @param {string} what @param {Range} range @param {string} [detail] */
  const miss = (what, range, detail = '') => {
    const around = `${text.slice(Math.max(0, range.start - 12), range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end, range.end + 12)}`;
    misses.push(`${what}: ${around.replaceAll(/\s+/g, ' ').slice(0, 160)} ${detail}`);
  };
  return {
    ...figures(answers, inspection, miss),
    ...turns(answers, inspection, miss),
    head: head(answers, inspection, misses),
    injected: spans('injected', answers.injected, inspection.injected, miss),
    furniture: furniture(answers, inspection, text, miss),
    claims: claims(answers.claims ?? [], inspection.claims ?? [], miss),
    misses,
  };
}

/** @typedef {(what: string, range: Range, detail?: string) => void} Miss */

/** @param {Answers} answers @param {any} inspection @param {Miss} miss */
function figures(answers, inspection, miss) {
  /** @type {Figure[]} */
  const found = inspection.figures.filter((/** @type {Figure} */ { kind }) => STATISTICS.has(kind));
  /** Findings that answered for a figure; each answers for one. @type {Set<Figure>} */
  const right = new Set();
  const wanted = answers.figures.filter(({ kind }) => STATISTICS.has(kind));
  const pairs = wanted.map((answer) => {
    const match = found.find(
      (figure) =>
        !right.has(figure) &&
        overlap(figure, answer) &&
        figure.kind === answer.kind &&
        near(figure.value, answer.value) &&
        near(figure.max, answer.max),
    );
    if (match) right.add(match);
    else miss('figure missed', answer, `${answer.kind} ${answer.value} ${answer.max ?? ''}`);
    return { answer, match };
  });
  for (const figure of found) {
    if (!right.has(figure))
      miss('figure wrong', figure, `${figure.kind} ${figure.value} ${figure.max ?? ''}`);
  }
  const hits = pairs.flatMap(({ answer, match }) => (match ? [{ answer, match }] : []));
  /** @param {'qualifier' | 'unit' | 'of'} field @param {readonly { answer: Figure, match: Figure }[]} asked @param {(a: any, b: any) => boolean} [same] */
  const agree = (field, asked, same = (a, b) => a === b) => {
    const agreed = asked.filter(({ answer, match }) => {
      const is = same(answer[field], match[field]);
      if (!is) miss(field, answer, `wanted ${answer[field]}, got ${match[field]}`);
      return is;
    }).length;
    return { right: agreed, wanted: asked.length, found: asked.length };
  };
  const notFigures = answers.notFigures ?? [];
  const taken = notFigures.filter((range) =>
    found.some((figure) => !right.has(figure) && overlap(figure, range)),
  );
  return {
    statistics: { right: hits.length, wanted: wanted.length, found: found.length },
    qualifier: agree('qualifier', hits),
    unit: agree('unit', hits),
    of: agree(
      'of',
      hits.filter(({ answer }) => answer.of !== null),
      sameThing,
    ),
    taken: {
      right: notFigures.length - taken.length,
      wanted: notFigures.length,
      found: notFigures.length,
    },
  };
}

/**
 * A turn is right with its range, speaker, role and time (transcript.md, "How good"); its part in the briefing, kind and
 * exchange, is counted beside it.
 * @param {Answers} answers @param {any} inspection @param {Miss} miss
 */
function turns(answers, inspection, miss) {
  const names = new Map(
    inspection.speakers.map((/** @type {{ id: string, name: string }} */ { id, name }) => [id, name]),
  );
  /** @param {'turn' | 'part'} what @param {readonly ('end' | 'speaker' | 'role' | 'time' | 'kind' | 'exchange')[]} fields */
  const agreeing = (what, fields) =>
    answers.turns.filter((answer) => {
      const head = { start: answer.start, end: Math.min(answer.end, answer.start + 20) };
      const turn = inspection.turns.find((/** @type {Range} */ { start }) => start === answer.start);
      if (!turn) {
        miss(`${what} missed`, head);
        return false;
      }
      const got = { ...turn, speaker: names.get(turn.speaker) };
      const off = fields.filter((field) => got[field] !== answer[field]);
      if (off.length > 0) {
        miss(what, head, off.map((field) => `${field} ${answer[field]} ≠ ${got[field]}`).join(', '));
      }
      return off.length === 0;
    });
  const right = agreeing('turn', ['end', 'speaker', 'role', 'time']);
  const parts = agreeing('part', ['kind', 'exchange']);
  for (const turn of inspection.turns) {
    if (!answers.turns.some(({ start }) => start === turn.start)) {
      miss('turn too many', { start: turn.start, end: Math.min(turn.end, turn.start + 24) });
    }
  }
  const known = answers.speakers.filter((speaker) => {
    const same = inspection.speakers.find((/** @type {any} */ { name }) => name === speaker.name);
    const is =
      same !== undefined && same.title === speaker.title && same.organisation === speaker.organisation;
    if (!is) {
      const got = same ? `${same.title} / ${same.organisation}` : 'nobody';
      miss(
        `speaker ${speaker.name}`,
        { start: 0, end: 0 },
        `${speaker.title} / ${speaker.organisation} ≠ ${got}`,
      );
    }
    return is;
  });
  return {
    turns: { right: right.length, wanted: answers.turns.length, found: inspection.turns.length },
    parts: { right: parts.length, wanted: answers.turns.length, found: inspection.turns.length },
    speakers: {
      right: known.length,
      wanted: answers.speakers.length,
      found: inspection.speakers.length,
    },
  };
}

/** Title, language, date and kind of times. @param {Answers} answers @param {any} inspection @param {string[]} misses */
function head(answers, inspection, misses) {
  const fields = /** @type {const} */ (['title', 'language', 'date', 'timeKind']);
  const right = fields.filter((field) => {
    const is = answers[field] === inspection[field];
    if (!is) misses.push(`${field}: ${answers[field]} ≠ ${inspection[field]}`);
    return is;
  }).length;
  return { right, wanted: fields.length, found: fields.length };
}

/** Spans that must be exact. @param {string} what @param {readonly Range[]} wanted @param {readonly Range[]} found @param {Miss} miss @returns {Tally} */
function spans(what, wanted, found, miss) {
  const same = (/** @type {Range} */ a, /** @type {Range} */ b) => a.start === b.start && a.end === b.end;
  const right = wanted.filter((answer) => found.some((span) => same(span, answer)));
  for (const answer of wanted) if (!right.includes(answer)) miss(`${what} missed`, answer);
  for (const span of found) if (!wanted.some((answer) => same(span, answer))) miss(`${what} too many`, span);
  return { right: right.length, wanted: wanted.length, found: found.length };
}

/** Page text counts as right where it is in no turn. @param {Answers} answers @param {any} inspection @param {string} text @param {Miss} miss @returns {Tally} */
function furniture(answers, inspection, text, miss) {
  const within = answers.furniture.filter((page) => {
    const turn = inspection.turns.some((/** @type {Range} */ range) => overlap(range, page));
    if (turn) miss('page text in a turn', page);
    return turn;
  });
  for (const page of inspection.furniture) {
    if (
      !answers.furniture.some((answer) => overlap(answer, page)) &&
      text.slice(page.start, page.end).trim()
    ) {
      miss('page text that is none', page);
    }
  }
  for (const answer of answers.furniture) {
    if (!inspection.furniture.some((/** @type {Range} */ page) => overlap(answer, page))) {
      miss('page text missed', answer);
    }
  }
  const wanted = answers.furniture.length;
  return { right: wanted - within.length, wanted, found: inspection.furniture.length };
}

/** @param {readonly Range[]} wanted @param {readonly Range[]} found @param {Miss} miss @returns {Tally} */
function claims(wanted, found, miss) {
  const hits = wanted.filter((answer) => {
    const hit = found.some((claim) => overlap(claim, answer));
    if (!hit) miss('claim missed', answer);
    return hit;
  });
  const extra = found.filter((claim) => !wanted.some((answer) => overlap(claim, answer)));
  for (const claim of extra) miss('claim too many', claim);
  return { right: hits.length, wanted: wanted.length, found: hits.length + extra.length };
}

/** @param {Range} a @param {Range} b */
const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** @param {number | null} a @param {number | null} b */
const near = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= TOLERANCE * Math.abs(b));

/** The head of the thing is what counts: 合作基地 for 国际科技合作基地. @param {string} a @param {string | null} b */
function sameThing(a, b) {
  if (b === null) return false;
  const [one, other] = [fold(a), fold(b)];
  return one.endsWith(other) || other.endsWith(one) || one.startsWith(other) || other.startsWith(one);
}

/** @param {string} words */
const fold = (words) => words.toLowerCase().replaceAll(/[\s“”"'‘’「」]/g, '');
