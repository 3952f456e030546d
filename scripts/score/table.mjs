import { precision, recall } from './goals.mjs';

/** @typedef {import('./measure.mjs').Scores} Scores */

const HEAD = [
  'text',
  'stat',
  'recall',
  'prec',
  'qual',
  'unit',
  'of',
  'turns',
  'parts',
  'speak',
  'head',
  'injected',
  'false',
  'page',
  'claims',
  'taken',
];

/**
 * One line a text, then the sums: shares to three decimals, the rest as right/wanted.
 * @param {readonly (readonly [string, Scores])[]} rows @returns {string}
 */
export function table(rows) {
  const cells = [HEAD, ...rows.map(([name, scores]) => [name, ...columns(scores)])];
  const widths = HEAD.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** @param {Scores} scores @returns {string[]} */
function columns(scores) {
  const {
    statistics,
    qualifier,
    unit,
    of,
    turns,
    parts,
    speakers,
    head,
    injected,
    furniture,
    claims,
    taken,
  } = scores;
  const share = (/** @type {number} */ value) => value.toFixed(3);
  const ratio = (/** @type {{ right: number, wanted: number }} */ { right, wanted }) => `${right}/${wanted}`;
  return [
    String(statistics.wanted),
    share(recall(statistics)),
    share(precision(statistics)),
    share(recall(qualifier)),
    share(recall(unit)),
    share(recall(of)),
    turns.found > turns.wanted ? `${ratio(turns)}+${turns.found - turns.wanted}` : ratio(turns),
    ratio(parts),
    ratio(speakers),
    ratio(head),
    ratio(injected),
    String(injected.found - injected.right),
    ratio(furniture),
    `${ratio(claims)}+${claims.found - claims.right}`,
    String(taken.wanted - taken.right),
  ];
}
