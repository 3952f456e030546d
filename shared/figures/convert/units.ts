import { tidied } from './numbers';

/** One unit of a dimension: `scale` of the dimension's base unit, and the base value at its zero. */
export interface UnitScale {
  /** Name of the dimension; units of one dimension convert into each other. */
  readonly dimension: string;
  /** How many base units it is. */
  readonly scale: number;
  /** What its zero is in base units: 273.15 for °C; 0 for all but temperatures. */
  readonly zero: number;
}

/**
 * Factors to the base unit of each dimension (CNV-10). Sources: SI Brochure, 9th ed.; the international yard and
 * pound of 1959; ISO 80000; the mainland's market units of 1959 (市制: 1 亩 = 1/15 ha, 1 斤 = 500 g, 1 里 = 500 m);
 * 坪 = 400/121 m². A gallon is the US one. Horsepower, tce and TEU have no one factor and are left out.
 */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // metre
  length: {
    km: 1000,
    m: 1,
    cm: 0.01,
    mm: 1e-3,
    μm: 1e-6,
    nm: 1e-9,
    mi: 1609.344,
    nmi: 1852,
    yd: 0.9144,
    ft: 0.3048,
    in: 0.0254,
    里: 500,
    ly: 9.460_730_472_580_8e15,
  },
  // square metre
  area: {
    'km²': 1e6,
    'm²': 1,
    ha: 1e4,
    'mi²': 2_589_988.110_336,
    'nmi²': 3_429_904,
    'ft²': 0.092_903_04,
    ac: 4046.856_422_4,
    亩: 1e4 / 15,
    坪: 400 / 121,
  },
  // cubic metre
  volume: {
    'm³': 1,
    'km³': 1e9,
    'yd³': 0.764_554_857_984,
    'ft³': 0.028_316_846_592,
    L: 1e-3,
    mL: 1e-6,
    gal: 0.003_785_411_784,
    bbl: 0.158_987_294_928,
  },
  // kilogram
  mass: {
    t: 1000,
    kg: 1,
    g: 1e-3,
    mg: 1e-6,
    μg: 1e-9,
    Mt: 1e9,
    Gt: 1e12,
    斤: 0.5,
    lb: 0.453_592_37,
    oz: 0.028_349_523_125,
    ct: 2e-4,
    'short ton': 907.184_74,
  },
  // metre a second
  speed: { 'm/s': 1, 'km/h': 1 / 3.6, mph: 0.447_04, kn: 1852 / 3600 },
  // joule
  energy: { J: 1, cal: 4.184, kcal: 4184, kWh: 3.6e6, MWh: 3.6e9, GWh: 3.6e12, TWh: 3.6e15 },
  // watt
  power: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12, PW: 1e15 },
  // volt, hertz, pascal, byte, bit a second, sievert, parts of one
  voltage: { V: 1, kV: 1e3 },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
  pressure: { hPa: 100, kPa: 1e3, MPa: 1e6 },
  data: { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 },
  bitrate: { Mbps: 1e6, Gbps: 1e9 },
  dose: { sievert: 1, mSv: 1e-3 },
  concentration: { ppm: 1e-6, ppb: 1e-9 },
};

const SCALES: ReadonlyMap<string, UnitScale> = new Map([
  ...Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, scale]): [string, UnitScale] => [unit, { dimension, scale, zero: 0 }]),
  ),
  // kelvin
  ['°C', { dimension: 'temperature', scale: 1, zero: 273.15 }],
  ['°F', { dimension: 'temperature', scale: 5 / 9, zero: (459.67 * 5) / 9 }],
]);

/** The scale of a unit of measure by its symbol (`km`, `亩`); undefined for a unit that converts into nothing. */
export function scaleOf(unit: string): UnitScale | undefined {
  return SCALES.get(unit);
}

/** `value` in `from` as a value in `to`, with the noise of binary fractions taken out; null for other dimensions. */
export function inUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = SCALES.get(from);
  const target = SCALES.get(to);
  if (source === undefined || target?.dimension !== source.dimension) return null;
  if (source.zero === target.zero) return tidied((value * source.scale) / target.scale);
  // A sum can cancel to almost nothing, of which twelve digits would all be noise.
  return Number(((value * source.scale + source.zero - target.zero) / target.scale).toFixed(6));
}
