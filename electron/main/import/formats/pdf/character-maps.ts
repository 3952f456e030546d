/**
 * The maps from a file's character codes to glyphs and from these to Unicode that every reader of PDF has to know (ISO
 * 32000-1, table 118), for files in Chinese, Japanese and Korean that do not bring their own. They are part of the
 * bundle: the reader opens no files.
 */
const MAPS = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/Adobe-{GB1,CNS1,Japan1,Korea1}-UCS2.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{GB-EUC,GBpc-EUC,GBK-EUC,GBKp-EUC,GBK2K,UniGB-UCS2,UniGB-UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{B5pc,HKscs-B5,ETen-B5,ETenms-B5,CNS-EUC,UniCNS-UCS2,UniCNS-UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{83pv-RKSJ,90ms-RKSJ,90msp-RKSJ,90pv-RKSJ,Add-RKSJ,EUC,Ext-RKSJ}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{UniJIS-UCS2,UniJIS-UCS2-HW,UniJIS-UTF16}-{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{H,V}.bcmap',
    '/node_modules/pdfjs-dist/cmaps/{KSC-EUC,KSCms-UHC,KSCms-UHC-HW,KSCpc-EUC,UniKS-UCS2,UniKS-UTF16}-{H,V}.bcmap',
  ],
  { query: '?url&inline', import: 'default', eager: true },
);

/** The bytes of a map by its name, or null. */
export function characterMap(name: string): Uint8Array | null {
  const url = MAPS[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  return url === undefined ? null : new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}
