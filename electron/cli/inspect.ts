import { toInspection } from '../../shared/engine/inspection';
import { readBriefing } from '../../shared/engine/read-briefing';
import type { Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import type { Call } from './call';
import { readInput } from './read-input';
import { report } from './report';

/** `presser inspect`: what the engine found in one file, for people or as JSON. */
export async function inspect(call: Extract<Call, { command: 'inspect' }>): Promise<Result<string, Problem>> {
  const input = await readInput(call.file, call.encoding);
  if (!input.ok) return input;
  const { text, sha256, encoding, mediaType } = input.value;
  const reading = readBriefing(text);
  if (!call.json) return ok(report(reading, text, input.value));
  return ok(
    JSON.stringify(toInspection(reading, { sha256, encoding, mediaType, length: text.length }), null, 2),
  );
}
