import type { Numeral } from '../lexer/numeral';
import type { Unit } from './unit';

/** 度: of temperature, of an angle or a coordinate, or of electricity where the number is large. */
export function degrees(text: string, n: Numeral, at: number): Unit | null {
  const base = { end: at + 1, kind: 'measure' as const, factor: 1 };
  if (/[经經纬緯]\s?$/.test(text.slice(Math.max(0, n.start - 2), n.start))) return { ...base, unit: '°' };
  // Where the passage is about electricity 度 is a kilowatt hour, in any amount.
  if (n.scale >= 1e4 || isElectric(text, at)) return { ...base, unit: 'kWh' };
  if (
    n.form === 'han' &&
    n.value < 10 &&
    !n.decimal &&
    !text.slice(Math.max(0, n.start - 3), n.start).includes('零')
  )
    return null;
  return { ...base, unit: n.value <= 60 ? '°C' : '°' };
}

/** How far around a 度 electricity may be named, in UTF-16 code units. */
const NEARBY = 60;

function isElectric(text: string, at: number): boolean {
  return /度[电電]|[绿綠用]电|用電/.test(text.slice(Math.max(0, at - NEARBY), at + NEARBY));
}

/** 级 measures earthquakes and winds; elsewhere it is a grade, which is a name. */
export function levels(text: string, n: Numeral, at: number): Unit | null {
  const after = text.slice(at + 1, at + 6);
  const before = text.slice(Math.max(0, n.start - 5), n.start);
  const quake =
    /^[^，。,、]{0,4}(?:地震|[风風])/.test(after) || /里氏|风力|風力|阵风|陣風|震级|震級/.test(before);
  return quake || n.decimal ? { end: at + 1, kind: 'measure', unit: '级', factor: 1 } : null;
}
