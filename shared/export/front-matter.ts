import type { Yaml } from 'mdast';
import { stringify } from 'yaml';
import type { ExportContext } from './context';

/** YAML front matter that says what the document was made from; Pandoc reads the same block. */
export function frontMatter({ briefing }: ExportContext): Yaml {
  const { source } = briefing;
  const value = stringify(
    {
      title: briefing.title,
      ...(briefing.date && { date: briefing.date }),
      lang: briefing.language,
      source: source.fileName,
      ...(source.address && { address: source.address }),
      sha256: source.sha256,
    },
    { lineWidth: 0 },
  );
  return { type: 'yaml', value: value.trimEnd() };
}
