/**
 * Runs in the page: selects the first whole sentence of a turn, as a person would with the mouse.
 * It stands alone because it is sent there as text.
 * @param {Element} turn
 */
export function selectSentence(turn) {
  const paragraphs = [...turn.querySelectorAll('p')].filter(
    (paragraph) => paragraph.closest('header') === null,
  );
  for (const paragraph of paragraphs) {
    const text = paragraph.textContent ?? '';
    const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
    const sentence = [...segments].find(({ segment }) => segment.trim().length >= 10);
    if (sentence === undefined) continue;
    const from = at(paragraph, sentence.index);
    const to = at(paragraph, sentence.index + sentence.segment.trimEnd().length);
    paragraph.scrollIntoView({ block: 'center' });
    getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    return;
  }
  throw new Error('This turn has no sentence to select.');

  /** @param {Element} paragraph @param {number} offset */
  function at(paragraph, offset) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = /** @type {Text} */ (node);
      if (left <= length) return { node, offset: left };
      left -= length;
    }
    return { node: paragraph, offset: paragraph.childNodes.length };
  }
}
