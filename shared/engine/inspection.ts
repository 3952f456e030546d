import { z } from 'zod';
import { CLAIM_TYPES } from '../claims/findings';
import { BASES, CHANGES, FIGURE_KINDS, QUALIFIERS, WEIGHTS } from '../figures/findings';
import { remarkSchema } from '../import/remarks';
import { INJECTION_SIGNS, isMarkup, MARKUP_SIGNS } from '../injection/findings';
import { FURNITURE_RULES, LANGUAGES, ROLES, TIME_KINDS, TURN_KINDS } from '../transcript/findings';
import type { Reading } from './reading';

const range = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/**
 * Where the text came from, as `inspect --json` says it: `length` is that of the decoded text, in which all offsets count
 * (UTF-16 code units); `text` is the text itself, where it is not the file's bytes read as UTF-8 and so cannot be had from
 * them; `remarks` is what was left out of it or read otherwise.
 */
export const inspectedSourceSchema = z
  .strictObject({
    sha256: z.string(),
    encoding: z.string(),
    mediaType: z.string(),
    length: z.int().nonnegative(),
    text: z.string().nullable(),
    remarks: z.array(remarkSchema).readonly(),
  })
  .readonly();
export type InspectedSource = z.infer<typeof inspectedSourceSchema>;

/** What `presser inspect --json` prints: a contract with programs outside. Fields may be added, none taken away. */
export const inspectionSchema = z
  .strictObject({
    source: inspectedSourceSchema,
    engine: z.string(),
    title: z.string().nullable(),
    language: z.enum(LANGUAGES),
    date: z.iso.date().nullable(),
    timeKind: z.enum(TIME_KINDS).nullable(),
    speakers: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        title: z.string().nullable(),
        organisation: z.string().nullable(),
        role: z.enum(ROLES),
      }),
    ),
    turns: z.array(
      z.strictObject({
        id: z.string(),
        speaker: z.string(),
        role: z.enum(ROLES),
        kind: z.enum(TURN_KINDS),
        time: z.string().nullable(),
        exchange: z.string().nullable(),
        ...range,
      }),
    ),
    figures: z.array(
      z.strictObject({
        ...range,
        text: z.string(),
        kind: z.enum(FIGURE_KINDS),
        value: z.number().nullable(),
        max: z.number().nullable(),
        qualifier: z.enum(QUALIFIERS),
        inclusive: z.boolean(),
        unit: z.string().nullable(),
        of: z.string().nullable(),
        period: z.string().nullable(),
        scope: z.string().nullable(),
        change: z.enum(CHANGES).nullable(),
        basis: z.enum(BASES).nullable(),
        weight: z.enum(WEIGHTS),
        speaker: z.string().nullable(),
        exchange: z.string().nullable(),
      }),
    ),
    claims: z.array(
      z.strictObject({
        ...range,
        text: z.string(),
        type: z.enum(CLAIM_TYPES),
        speaker: z.string().nullable(),
        exchange: z.string().nullable(),
      }),
    ),
    injected: z.array(
      z.strictObject({
        ...range,
        text: z.string(),
        signs: z.array(z.enum(INJECTION_SIGNS)),
        reads: z.string(),
      }),
    ),
    markup: z.array(z.strictObject({ ...range, text: z.string(), sign: z.enum(MARKUP_SIGNS) })),
    furniture: z.array(z.strictObject({ ...range, text: z.string(), rule: z.enum(FURNITURE_RULES) })),
  })
  .readonly();
export type Inspection = z.infer<typeof inspectionSchema>;

/** A reading in the shape of `inspect --json`. */
export function toInspection(reading: Reading, source: InspectedSource): Inspection {
  const { engine, title, language, date, timeKind } = reading;
  return {
    source,
    engine,
    title,
    language,
    date,
    timeKind,
    speakers: reading.speakers.map(({ id, name, title: office, organisation, role }) => ({
      id,
      name,
      title: office,
      organisation,
      role,
    })),
    turns: reading.turns.map(({ id, speaker, role, kind, time, exchange, start, end }) => ({
      id,
      speaker,
      role,
      kind,
      time,
      exchange,
      start,
      end,
    })),
    figures: reading.figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      text: figure.text,
      kind: figure.kind,
      value: figure.value,
      max: figure.max,
      qualifier: figure.qualifier,
      inclusive: figure.inclusive,
      unit: figure.unit,
      of: figure.of,
      period: figure.period,
      scope: figure.scope,
      change: figure.change,
      basis: figure.basis,
      weight: figure.weight,
      speaker: figure.speaker,
      exchange: figure.exchange,
    })),
    claims: reading.claims.map(({ start, end, text, type, speaker, exchange }) => ({
      start,
      end,
      text,
      type,
      speaker,
      exchange,
    })),
    injected: reading.injected
      .filter((found) => !isMarkup(found))
      .map(({ start, end, text, signs, reads }) => ({ start, end, text, signs: [...signs], reads })),
    markup: reading.injected.flatMap(({ start, end, text, signs }) =>
      MARKUP_SIGNS.filter((sign) => signs.includes(sign)).map((sign) => ({ start, end, text, sign })),
    ),
    furniture: reading.furniture.map(({ start, end, text, rule }) => ({ start, end, text, rule })),
  };
}
