/** @typedef {{ name: string, reached: boolean, words: string }} Goal */

/** Prints what became of each goal. @param {readonly Goal[]} goals @returns {boolean} whether all are reached */
export function sayGoals(goals) {
  const width = Math.max(...goals.map(({ name }) => name.length));
  for (const { name, reached, words } of goals) {
    console.log(`${reached ? 'reached' : 'MISSED '}  ${name.padEnd(width)}  ${words}`);
  }
  return goals.every(({ reached }) => reached);
}
