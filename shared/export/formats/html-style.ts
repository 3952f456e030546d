/**
 * How a document looks as a page and on paper: Chinese in the fonts of its own script, whatever the page's language. The
 * word joiner before the mark of a footnote keeps it on the line of its word.
 */
export const STYLE = `
:root { color: #1c2226; background: #fff; font: 16px/1.65 Georgia, "Times New Roman", serif; }
:lang(zh-Hans) { font-family: "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
:lang(zh-Hant) { font-family: "Noto Serif TC", "Noto Serif CJK TC", "Songti TC", PMingLiU, serif; }
:lang(en) { font-family: Georgia, "Times New Roman", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
main { max-width: 44em; margin: 2.5em auto; padding: 0 1.25em; overflow-wrap: break-word; }
h1 { font-size: 1.7em; line-height: 1.3; margin: 0 0 1em; }
h2 { font-size: 1.25em; margin: 2em 0 .75em; border-bottom: 1px solid #cfd5d8; }
h3 { font-size: 1.05em; margin: 1.5em 0 .5em; }
p, ul, ol, table, blockquote { margin: .75em 0; }
blockquote { margin-inline: 0; padding: .1em 0 .1em 1em; border-inline-start: 3px solid #7b8a92; }
table { border-collapse: collapse; width: 100%; font-size: .9em; line-height: 1.45; }
th, td { min-width: 4.5em; padding: .35em .5em; border: 1px solid #cfd5d8; text-align: start; vertical-align: top; }
th { background: #f1f4f5; }
blockquote p { margin: .4em 0; }
a { color: #0b5c86; overflow-wrap: anywhere; }
sup { line-height: 0; }
sup::before { content: "\\2060"; }
sup a { padding-inline: .1em; text-decoration: none; }
.footnotes { font-size: .85em; line-height: 1.5; color: #3d474d; }
.footnotes ol { padding-inline-start: 2em; }
.footnotes p { margin: .3em 0; }
.footnotes :target, sup :target { background: #fff3bf; }
@page { size: A4; margin: 22mm 20mm; }
@media print {
  :root { font-size: 10.5pt; }
  main { max-width: none; margin: 0; padding: 0; }
  h1, h2, h3, blockquote { break-after: avoid; }
  blockquote, tr, li { break-inside: avoid; }
  .data-footnote-backref { display: none; }
}
`;
