import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** Where some words stand on the screen: the points just before the first and behind the last character. */
interface Span {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Selects the first occurrence of some words in a part of the page by dragging the mouse over them. */
export async function selectWords(page: Page, within: Locator, words: string): Promise<void> {
  const span = await within.evaluate(findWords, words);
  await page.mouse.move(span.from.x, span.from.y);
  await page.mouse.down();
  await page.mouse.move((span.from.x + span.to.x) / 2, (span.from.y + span.to.y) / 2, { steps: 4 });
  await page.mouse.move(span.to.x, span.to.y, { steps: 4 });
  await page.mouse.up();
}

/** Clicks in the middle of the first occurrence of some words: once, or more often in a row. */
export async function clickWords(
  page: Page,
  within: Locator,
  words: string,
  options: { readonly clickCount?: number; readonly button?: 'left' | 'right' } = {},
): Promise<void> {
  const { from, to } = await within.evaluate(findWords, words);
  await page.mouse.click((from.x + to.x) / 2, from.y, options);
}

/** Selects words as a script in the page does, without a mouse: at once, once they are in sight. */
export async function selectByScript(within: Locator, words: string): Promise<void> {
  await within.scrollIntoViewIfNeeded();
  await within.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`“${wanted}” does not stand in one piece of the text`);
  }, words);
}

/** Runs in the page: finds words across text nodes and scrolls them into view. */
async function findWords(element: Element, words: string): Promise<Span> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  const rectOf = (offset: number): DOMRect => {
    const holder = nodes.findLast(({ start }) => start <= offset);
    if (!holder) throw new Error('no text');
    const range = document.createRange();
    range.setStart(holder.node, offset - holder.start);
    range.setEnd(holder.node, offset - holder.start + 1);
    holder.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return range.getBoundingClientRect();
  };
  rectOf(at);
  rectOf(at + words.length - 1);
  // Sections that come into sight take their real height in the next frame, and the text moves with them.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const last = rectOf(at + words.length - 1);
  const first = rectOf(at);
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}

/** Holds back what the main process answers on a channel; the function lets it answer. */
export async function holdAnswers(app: ElectronApplication, channel: string): Promise<() => Promise<void>> {
  const gate = await app.evaluateHandle(({ ipcMain }, name) => {
    // Electron keeps the handlers there; it has no way to put another one around one of them.
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (...args: unknown[]) => unknown>;
    };
    const handler = handlers.get(name);
    if (!handler) throw new Error(`nobody answers on ${name}`);
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    handlers.set(name, async (...args) => {
      const answer = await handler(...args);
      await opened;
      return answer;
    });
    return { open };
  }, channel);
  return () => gate.evaluate(({ open }) => open());
}

/** Answers the next save dialogs with a file, in the main process, so that the rest of the path is real. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** Answers the next dialogs that ask for a file with this one. */
export async function answerOpenDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, filePath);
}
