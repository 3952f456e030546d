import type { ElectronApplication } from '@playwright/test';

/** What the app asked before it opened addresses in the browser, and which ones it opened. */
export interface Browser {
  /** The addresses that the questions showed. */
  readonly asked: () => Promise<readonly string[]>;
  readonly opened: () => Promise<readonly string[]>;
}

/** Stands in for the person at the question and for the browser: says yes or no in turn, then always yes. */
export async function standInForBrowser(
  app: ElectronApplication,
  answers: readonly ('yes' | 'no')[] = [],
): Promise<Browser> {
  await app.evaluate(({ dialog, shell }, given) => {
    const asked: unknown[] = [];
    const opened: string[] = [];
    Object.assign(globalThis, { asked, opened });
    const waiting = [...given];
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push(Reflect.get(Object(args.at(-1)), 'detail'));
      return { response: waiting.shift() === 'no' ? 1 : 0, checkboxChecked: false };
    };
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  }, answers);
  const state = (key: string) =>
    app.evaluate((_electron, name) => Reflect.get(globalThis, name) as readonly string[], key);
  return { asked: () => state('asked'), opened: () => state('opened') };
}
