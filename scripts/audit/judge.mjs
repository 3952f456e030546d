/** From this on a flaw in what is shipped fails the tests. */
const grave = new Set(['high', 'critical']);

/**
 * What `npm audit --json` has come to, told line by line. An answer that is none, because the registry is out of reach or does
 * not serve audits, is said to be skipped and fails nothing.
 * @param {string} output @param {ReadonlySet<string>} shipped names of the packages that are shipped
 * @returns {{ lines: string[], failed: boolean }}
 */
export function judge(output, shipped) {
  const report = parse(output);
  if (report === null)
    return { lines: ['Skipped: the registry does not answer audits here.'], failed: false };
  const flaws = Object.values(report).map(({ name, severity }) => ({
    name,
    severity,
    isGrave: shipped.has(name) && grave.has(severity),
  }));
  const lines = flaws.map(
    ({ name, severity, isGrave }) =>
      `${isGrave ? 'SHIPPED' : shipped.has(name) ? 'shipped' : 'a tool'}: ${name} (${severity})`,
  );
  const failed = flaws.some(({ isGrave }) => isGrave);
  return {
    lines: [...lines, `${flaws.length} packages with known flaws; \`npm audit\` tells more.`],
    failed,
  };
}

/** @param {string} output @returns {Record<string, { name: string, severity: string }> | null} by package */
function parse(output) {
  try {
    return JSON.parse(output).vulnerabilities ?? null;
  } catch {
    return null;
  }
}
