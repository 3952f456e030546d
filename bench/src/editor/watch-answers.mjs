/**
 * Notes when the main process answers a request of the window: from then on it is the window that takes time. The
 * clock is the same in all processes of a computer.
 * @param {import('playwright').ElectronApplication} app
 */
export async function watchAnswers(app) {
  await app.evaluate(({ ipcMain }) => {
    // Electron has no way to ask for the handlers; the app has no code for this.
    const handlers = /** @type {{ _invokeHandlers: Map<string, (...args: unknown[]) => unknown> }} */ (
      /** @type {unknown} */ (ipcMain)
    )._invokeHandlers;
    const answered = /** @type {Record<string, number>} */ ({});
    Object.assign(globalThis, { benchAnswered: answered });
    for (const name of ['project.open', 'project.dispatch']) {
      const handler = handlers.get(name);
      if (!handler) throw new Error(`nothing handles ${name}`);
      handlers.set(name, async (...args) => {
        const answer = await handler(...args);
        answered[name] = performance.timeOrigin + performance.now();
        return answer;
      });
    }
  });
}

/** When a request was answered last, in milliseconds since 1970. @param {import('playwright').ElectronApplication} app @param {string} name */
export const answeredAt = (app, name) =>
  app.evaluate(
    (_, asked) =>
      /** @type {{ benchAnswered?: Record<string, number> }} */ (globalThis).benchAnswered?.[asked] ??
      Number.NaN,
    name,
  );
