import type { Template } from '../../../shared/export/options';

/** Long enough to recognise, short enough for every file system: a Chinese character takes three bytes. */
const LONGEST = 60;

/** A file name for an export. */
export function suggestedFileName(title: string, template: Template): string {
  return `${plainFileName(title)} (${template}).md`;
}

/** A title without what some system does not allow in a file's name. */
export function plainFileName(title: string): string {
  const allowed = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ');
  const short = [...allowed.trim()]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short || 'briefing';
}
