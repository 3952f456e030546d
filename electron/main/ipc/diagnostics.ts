import { cpus, release, totalmem } from 'node:os';
import { app } from 'electron';
import type { ProjectCard } from '../../../shared/ipc/contract';
import type { Settings } from '../../../shared/project/settings';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import { ok } from '../../../shared/result/result';
import { lastLogLines } from '../log/open-log';
import { logsFolder } from '../store/folders';
import type { Handlers } from './answer';
import type { Context } from './context';

/** How much of the log is told. */
const LINES = 60;
const GIGABYTE = 1024 ** 3;

/** What somebody who looks for a fault has to know of this program and this machine: no title, no name, no folder. */
export function diagnosticsHandlers(context: Context): Pick<Handlers, 'app.diagnostics'> {
  return {
    'app.diagnostics': async () => {
      const desk = await context.desk();
      const lines = [
        ...programLines(),
        ...(desk.ok
          ? [settingsLine(desk.value.settings, context.system), countsLine(desk.value.cards)]
          : [`Library: ${desk.error.code}`]),
        '',
        ...lastLogLines(logsFolder(app.getPath('userData')), LINES),
      ];
      return ok(lines.join('\n'));
    },
  };
}

function programLines(): string[] {
  const { electron = '', chrome = '', node } = process.versions;
  const memory = `${(totalmem() / GIGABYTE).toFixed(1)} GB`;
  return [
    `Presser ${app.getVersion()}${app.isPackaged ? '' : ' (from source)'}`,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    `${process.platform} ${process.arch} ${release()}, ${cpus().length} processors, ${memory}`,
  ];
}

/** All but the person's name. */
function settingsLine(
  { language, theme, contrast, textSize, typeface }: Settings,
  system: UiLanguage,
): string {
  return `Language ${language} (system ${system}), theme ${theme}, contrast ${contrast}, text ${textSize} ${typeface}`;
}

function countsLine(cards: readonly ProjectCard[]): string {
  const kept = cards.filter(({ trashedAt }) => trashedAt === null);
  const sum = (what: 'briefings' | 'quotes' | 'unchecked'): number =>
    kept.reduce((total, card) => total + card[what], 0);
  const archived = kept.filter((card) => card.archived).length;
  return (
    `Projects ${kept.length} (archived ${archived}, in the trash ${cards.length - kept.length}), ` +
    `briefings ${sum('briefings')}, quotes ${sum('quotes')}, figures to check ${sum('unchecked')}`
  );
}
