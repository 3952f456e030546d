/** What a file is, going by its name. */
export interface FileKind {
  readonly mediaType: string;
  /** Whether it is harmless to open: a document or a picture that runs nothing, as pages and office files can. */
  readonly opens: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: 'application/pdf', opens: true },
  txt: { mediaType: 'text/plain', opens: true },
  png: { mediaType: 'image/png', opens: true },
  jpg: { mediaType: 'image/jpeg', opens: true },
  jpeg: { mediaType: 'image/jpeg', opens: true },
  gif: { mediaType: 'image/gif', opens: true },
  webp: { mediaType: 'image/webp', opens: true },
  md: { mediaType: 'text/markdown', opens: false },
  csv: { mediaType: 'text/csv', opens: false },
  html: { mediaType: 'text/html', opens: false },
  htm: { mediaType: 'text/html', opens: false },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, opens: false },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, opens: false },
};
const OTHER: FileKind = { mediaType: 'application/octet-stream', opens: false };

/**
 * The kind of a file by the end of its name, which is what a system goes by when it opens one; what a project file from
 * elsewhere says of the kind counts for nothing.
 */
export function fileKind(fileName: string): FileKind {
  const end = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return (Object.hasOwn(KINDS, end) && KINDS[end]) || OTHER;
}
