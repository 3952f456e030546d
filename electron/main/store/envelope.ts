import { z } from 'zod';
import type { ProblemCode } from '../../../shared/result/problem';
import { err, ok, type Result } from '../../../shared/result/result';
import { parseJson } from './parse-json';
import { sha256 } from './sha256';

/** The two kinds of file that are kept in an envelope. */
export type EnvelopeKind = 'project' | 'library';

/** How the data of an envelope is known to be what it should. */
export interface EnvelopeShape<T> {
  readonly kind: EnvelopeKind;
  /** Version of the data's shape that this program writes. */
  readonly schema: number;
  readonly shape: z.ZodType<T>;
  /** Data of an older version in the present shape, still to be validated. */
  readonly migrate: (data: unknown, from: number) => unknown;
}

/** What an envelope held. */
export interface Opened<T> {
  readonly data: T;
  readonly generation: number;
  /** The version that the file was written in. */
  readonly schema: number;
}

/** Why an envelope was not opened: the code and the values that its words need. */
export interface Unopened {
  readonly code: Extract<ProblemCode, `${EnvelopeKind}.${'damaged' | 'newer'}`>;
  readonly detail: Readonly<Record<string, string>>;
}

/** What every version has: enough to know a foreign or a newer file before reading on. */
const headSchema = z.object({ format: z.string(), schema: z.int().positive() });

/** What stands around the data. */
const envelopeSchema = headSchema.extend({
  generation: z.int().positive(),
  sum: z.string(),
  data: z.unknown(),
});

const DATA = ',"data":';

/** The text of a file: its head, with a checksum, and the data in one line. */
export function printEnvelope(kind: EnvelopeKind, schema: number, generation: number, data: unknown): string {
  const body = JSON.stringify(data);
  const head = { format: formatOf(kind), schema, generation, sum: sha256(body) };
  return `${JSON.stringify(head).slice(0, -1)}${DATA}${body}}\n`;
}

/** Opens an envelope: checks it, brings its data to the present shape, and checks that too. */
export function openEnvelope<T>(
  bytes: Buffer,
  { kind, schema, shape, migrate }: EnvelopeShape<T>,
): Result<Opened<T>, Unopened> {
  const damaged = (reason: string) => err<Unopened>({ code: `${kind}.damaged`, detail: { reason } });
  const json = parseJson(bytes.toString('utf8'));
  const head = headSchema.safeParse(json).data;
  if (head?.format !== formatOf(kind)) return damaged(`not a ${kind} file`);
  if (head.schema > schema) return err({ code: `${kind}.newer`, detail: { found: String(head.schema) } });
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return damaged('envelope');
  const { generation, sum, data } = envelope.data;
  // Parsing and printing again gives the same JSON, so the sum holds whatever the white space is.
  if (sum !== sha256(printedData(bytes)) && sum !== sha256(JSON.stringify(data))) return damaged('checksum');
  const shaped = shape.safeParse(head.schema < schema ? migrate(data, head.schema) : data);
  if (!shaped.success) return damaged(`shape: ${shaped.error.issues[0]?.path.join('.') ?? ''}`);
  return ok({ data: shaped.data, generation, schema: head.schema });
}

/** The data's own bytes, where the file is as it was printed. */
function printedData(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf(DATA) + DATA.length, bytes.lastIndexOf('}'));
}

function formatOf(kind: EnvelopeKind): string {
  return `presser-${kind}`;
}
