/**
 * Puts words on the clipboard, and the same as `html` where there is more to them; only in answer to a click or a key. By
 * the event of a copy, for the window has no permission to write there by itself. Whether it was done.
 */
export function copyText(words: string, html: string | null = null): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isDone;
}
