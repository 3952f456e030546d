import { FIRST_OTHER, FONT, onePage, pdfStream } from '../../electron/main/import/formats/testing/make-pdf';

/*
 * Files of a few kilobytes that nothing in the readers refuses, and that take more than there is of something.
 */

/** Time: a page that draws a form ten times, which draws another one ten times, and so on to a word that stands there 10¹⁰ times. */
export function endlessPage(levels = 10): Buffer {
  const forms = Array.from({ length: levels }, (_, level) => {
    const isLast = level === levels - 1;
    const inner = isLast ? '' : `/XObject<</X ${FIRST_OTHER + level + 1} 0 R>>`;
    return pdfStream(isLast ? 'BT /F1 12 Tf 72 700 Td (Harbour) Tj ET' : '/X Do '.repeat(10), {
      entries: `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 ${FONT} 0 R>>${inner}>>`,
    });
  });
  return onePage(pdfStream('/X Do'), forms, `/XObject<</X ${FIRST_OTHER} 0 R>>`);
}

/** Memory for objects: twenty million dictionaries in one array, packed twice. */
export function countlessObjects(): Buffer {
  return onePage(pdfStream(`BT [${'<<>>'.repeat(20_000_000)}] TJ ET`, { packed: 2 }));
}

/** More than V8 has room for in one array: it ends the whole process then, whatever its limits. */
export function endlessString(): Buffer {
  const open = Buffer.from('BT (');
  return onePage(pdfStream(Buffer.concat([open, Buffer.alloc(180_000_000, 'a')]), { packed: 2 }));
}
