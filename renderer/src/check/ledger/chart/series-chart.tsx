import { useTranslation } from 'react-i18next';
import { writeNumber } from '../../../../../shared/figures/convert/write-number';
import { describeReading } from '../../../../../shared/figures/describe';
import { catalogues } from '../../../../../shared/messages/catalogues';
import type { DatedValue } from '../../../../../shared/project/ledger/series';
import { formatDate } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/use-language';
import { placeOn, type Scale, scaleFor } from './scale';
import styles from './series-chart.module.css';

/** In units of the drawing. */
const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 92;
const RIGHT = 40;
/** The first dot keeps off the words of the axis. */
const INDENT = 28;
const TOP = 12;
const BOTTOM = 28;
const TICKS = 4;
/** Words of two times that are nearer than this would run into each other. */
const LABEL_ROOM = 96;
const DOT = 4.5;

/** The values of one measure over time, and the same as a table. A hedged value is hollow, a range has two ends. */
export function SeriesChart({ of, series }: { readonly of: string; readonly series: readonly DatedValue[] }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const words = catalogues[language].export;
  const timeOf = ({ entry, isSaid }: DatedValue): string => {
    const { reading, briefing } = entry;
    if (isSaid && reading.period !== null) return reading.period;
    return briefing.date === null ? '' : formatDate(briefing.date, language);
  };
  const ends = series.flatMap(({ entry: { reading } }) => [
    reading.value ?? 0,
    reading.max ?? reading.value ?? 0,
  ]);
  const scale = scaleFor(ends, TICKS);
  const times = { from: middleOf(series.at(0)), to: middleOf(series.at(-1)) };
  const x = (value: DatedValue): number =>
    LEFT + INDENT + placeOn(times, middleOf(value)) * (WIDTH - LEFT - INDENT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - placeOn(scale, value) * (HEIGHT - TOP - BOTTOM);
  const isDated = series.every(({ isSaid }) => isSaid);
  return (
    <figure className={styles['chart']}>
      <figcaption>
        {t('chart.title', { of })}
        {!isDated && <small>{t('chart.undated')}</small>}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
        <title>{t('chart.title', { of })}</title>
        <Grid scale={scale} y={y} write={(value) => writeNumber(value, words, language)} />
        {isDated && (
          <polyline
            className={styles['line']}
            points={series.map((value) => `${x(value)},${y(value.entry.reading.value ?? 0)}`).join(' ')}
          />
        )}
        {series.map((value) => (
          <Dot key={value.entry.id} value={value} x={x(value)} y={y} />
        ))}
        {spacedOut(series, x).map((value) => (
          <text key={value.entry.id} className={styles['time']} x={x(value)} y={HEIGHT - 8}>
            {timeOf(value)}
          </text>
        ))}
      </svg>
      <details>
        <summary>{t('chart.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chart.time')}</th>
              <th scope="col">{t('column.value')}</th>
              <th scope="col">{t('column.speaker')}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((value) => (
              <tr key={value.entry.id}>
                <th scope="row">{timeOf(value)}</th>
                <td>{describeReading(value.entry.reading, words, language)}</td>
                <td>{value.entry.speaker?.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Grid({
  scale,
  y,
  write,
}: {
  readonly scale: Scale;
  readonly y: (value: number) => number;
  readonly write: (value: number) => string;
}) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line className={styles['grid']} x1={LEFT} x2={WIDTH - RIGHT + 2 * DOT} y1={y(tick)} y2={y(tick)} />
      <text className={styles['tick']} x={LEFT - 8} y={y(tick) + 4}>
        {write(tick)}
      </text>
    </g>
  ));
}

function Dot({
  value: { entry },
  x,
  y,
}: {
  readonly value: DatedValue;
  readonly x: number;
  readonly y: (value: number) => number;
}) {
  const { value, max, qualifier } = entry.reading;
  if (value === null) return null;
  if (max !== null) {
    return (
      <path
        className={styles['range']}
        d={`M${x - DOT} ${y(value)}h${2 * DOT}M${x} ${y(value)}V${y(max)}M${x - DOT} ${y(max)}h${2 * DOT}`}
      />
    );
  }
  return (
    <circle className={styles['dot']} data-hedged={qualifier !== 'exact'} cx={x} cy={y(value)} r={DOT} />
  );
}

/** Those values whose times have room to be written, from the left. */
function spacedOut(series: readonly DatedValue[], x: (value: DatedValue) => number): readonly DatedValue[] {
  let last = Number.NEGATIVE_INFINITY;
  return series.filter((value) => {
    if (x(value) - last < LABEL_ROOM) return false;
    last = x(value);
    return true;
  });
}

function middleOf(value: DatedValue | undefined): number {
  return value === undefined ? 0 : (value.span.from + value.span.to) / 2;
}
