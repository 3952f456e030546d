import { describe, expect, it } from 'vitest';
import { judge } from './judge.mjs';

const shipped = new Set(['zod', 'electron']);
const report = (...flaws: readonly (readonly [string, string])[]) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(flaws.map(([name, severity]) => [name, { name, severity }])),
  });

describe('the audit', () => {
  it('fails for a flaw in what is shipped', () => {
    expect(judge(report(['zod', 'high']), shipped)).toMatchObject({ failed: true });
    expect(judge(report(['electron', 'critical']), shipped)).toMatchObject({ failed: true });
  });

  it('tells of a tool, and of what is slight', () => {
    const { lines, failed } = judge(report(['vite', 'critical'], ['zod', 'moderate']), shipped);
    expect(failed).toBe(false);
    expect(lines.join('\n')).toMatch(/a tool: vite \(critical\)[\s\S]*shipped: zod \(moderate\)/);
  });

  it.each([['npm error network'], [''], ['{"message":"405 Method Not Allowed","error":{"summary":""}}']])(
    'says that it was skipped where there is no answer: %s',
    (output) => {
      expect(judge(output, shipped)).toEqual({ lines: [expect.stringContaining('Skipped')], failed: false });
    },
  );

  it('is content with nothing', () => {
    expect(judge(report(), shipped)).toMatchObject({ failed: false });
  });
});
