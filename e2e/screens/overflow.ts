import type { Page } from '@playwright/test';

/**
 * Where words do not fit on the page as it is now: cut off without an ellipsis, spilling out of their box, or
 * beyond the window's edge. Each is named so that it can be found.
 */
export async function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Rounding, and the overhang of italic or wide glyphs. */
    const SLACK = 2;
    const found: string[] = [];
    const report = (element: Element, what: string): void => {
      const words = (element.textContent ?? '').trim().slice(0, 40);
      found.push(`${what}: <${element.localName} class="${element.className}"> “${words}”`);
    };
    const hasWords = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const canvas = document.createElement('canvas').getContext('2d');
    /** How wide the words are that a select shows; the page does not say whether they are cut. */
    const wordsOf = (select: HTMLSelectElement): number => {
      if (!canvas) return 0;
      canvas.font = getComputedStyle(select).font;
      return canvas.measureText(select.selectedOptions[0]?.label ?? '').width;
    };
    const roomIn = (element: Element, { paddingLeft, paddingRight }: CSSStyleDeclaration): number =>
      element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    /** The box around an element that scrolls or cuts what lies beyond its edge; null is the window. */
    const holderOf = (element: Element): Element | null => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return box;
      }
      return null;
    };
    /** How far right words can go and still be seen. */
    const edgeFor = (element: Element): number => {
      const holder = holderOf(element);
      if (holder === null) return window.innerWidth;
      // What a box cuts with an ellipsis is said to be cut; what scrolls sideways is reported itself.
      return getComputedStyle(holder).textOverflow === 'ellipsis'
        ? Infinity
        : holder.getBoundingClientRect().right;
    };
    if (document.documentElement.scrollWidth > window.innerWidth + SLACK) {
      report(document.documentElement, 'the page is wider than the window');
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || element.closest('svg, [aria-hidden="true"], [inert]'))
        continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.clientWidth <= 1) continue;
      const style = getComputedStyle(element);
      if (element instanceof HTMLSelectElement) {
        const short = wordsOf(element) - roomIn(element, style);
        if (short > SLACK) report(element, `${Math.round(short)} px too little for what is chosen`);
      }
      if (/^(INPUT|TEXTAREA|SELECT|OPTION|CANVAS|PROGRESS)$/.test(element.tagName)) continue;
      if (style.display === 'inline' || style.clipPath !== 'none') continue;
      const isClamped = style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';
      const isScroller = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
      if (isClamped) continue;
      if (element.scrollWidth > element.clientWidth + SLACK && (hasWords(element) || isScroller)) {
        report(element, `${element.scrollWidth - element.clientWidth} px too wide`);
      }
      if (!isScroller && hasWords(element) && element.scrollHeight > element.clientHeight + 2 * SLACK + 2) {
        report(element, `${element.scrollHeight - element.clientHeight} px too high`);
      }
      if (
        (hasWords(element) || element.localName === 'button') &&
        element.getBoundingClientRect().right > edgeFor(element) + SLACK
      ) {
        report(element, 'beyond the edge');
      }
    }
    return found;
  });
}
