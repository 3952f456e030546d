const HEADING = /^(?:heading|标题|標題)\s*([1-9])$/i;
const TITLE = /^(?:title|标题|標題)$/i;

/** The level of the headings of a style by its name, in Word's languages that briefings come in; null for other styles. */
export function headingByName(style: string): number | null {
  const name = style.trim();
  if (TITLE.test(name)) return 1;
  const level = HEADING.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}
