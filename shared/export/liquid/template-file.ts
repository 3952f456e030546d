import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { type TemplateFile, titleShape } from './own-template';

const headSchema = z.object({ name: titleShape.name.optional(), tags: titleShape.tags.optional() });
const HEAD = /^\ufeff?---\r?\n(.*?\r?\n)?---(?:\r?\n|$)/s;

/** A file's text: name and tags as YAML front matter, then the template. */
export function printTemplateFile({ name, tags, text }: TemplateFile): string {
  return `---\n${stringify({ name, tags }, { lineWidth: 0 })}---\n${text}`;
}

/** What a file's text says; what it has no front matter for is called `fallback`. */
export function readTemplateFile(content: string, fallback: string): TemplateFile {
  const head = HEAD.exec(content);
  const read = head && headSchema.safeParse(yamlOf(head[1] ?? ''));
  // Front matter that says nothing of the template is the document's own.
  if (!head || !read?.success || (read.data.name === undefined && read.data.tags === undefined)) {
    return { name: fallback, tags: [], text: content.replace(/^\ufeff/, '') };
  }
  const { name = fallback, tags = [] } = read.data;
  return { name, tags, text: content.slice(head[0].length) };
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
