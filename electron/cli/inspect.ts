import { toInspection } from '../../shared/engine/inspection';
import type { Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import type { DocumentReader } from '../main/import/document-reader';
import type { Call } from './call';
import { readInput } from './read-input';
import { report } from './report';

/** `presser inspect`: what the engine found in one file, for people or as JSON. */
export async function inspect(
  call: Extract<Call, { command: 'inspect' }>,
  reader: DocumentReader,
): Promise<Result<string, Problem>> {
  const input = await readInput(reader, call.file, call.encoding);
  if (!input.ok) return input;
  const { fileName, sha256, mediaType, hasOwnText, reading } = input.value;
  const { text, encoding, remarks } = input.value.extracted;
  if (!call.json) return ok(report(reading, text, { fileName, sha256, encoding, remarks }));
  const source = {
    sha256,
    encoding,
    mediaType,
    length: text.length,
    text: hasOwnText ? text : null,
    remarks,
  };
  return ok(JSON.stringify(toInspection(reading, source), null, 2));
}
