import { listedFigures } from '../../chosen';
import type { ExportContext } from '../../context';
import { frontMatter } from '../../front-matter';
import { originLine } from '../../origin';
import { transcriptParts } from '../../transcript';
import { Passage } from '../passage';
import { figureData } from './figure-data';
import { markOf } from './parts';
import { groupData } from './quote-data';
import { claimData, noteData } from './remark-data';
import { sheetData } from './sheet-data';

/** What a template is given; docs/templates.md describes it. Each part is made when it is first asked for. */
export type TemplateData = ReturnType<typeof templateData>;

/** What a template is given for a briefing. */
export function templateData(context: ExportContext) {
  const { project, briefing, options, words } = context;
  const groups = once(() => groupData(context));
  const quotes = once(() => groups().flatMap((group) => group.quotes));
  const figures = once(() =>
    listedFigures(context).map((figure, index) => figureData(context, figure, `f${index + 1}`)),
  );
  const claims = once(() => claimData(context));
  const notes = once(() => noteData(context));
  const sheet = once(() => sheetData(context));
  const transcript = once(() => transcriptData(context));
  return {
    front_matter: Passage.blocks(frontMatter(context)),
    project: { title: project.title },
    briefing: {
      title: briefing.title || briefing.source.fileName,
      date: briefing.date,
      language: briefing.language,
      file: briefing.source.fileName,
      address: briefing.source.address,
      sha256: briefing.source.sha256,
      /** Its day, and the address or the file that it came from: one line. */
      origin: Passage.inline(...originLine(context)),
    },
    language: options.language,
    choices: options.choices,
    words,
    get groups() {
      return groups();
    },
    get quotes() {
      return quotes();
    },
    get figures() {
      return figures();
    },
    get claims() {
      return claims();
    },
    get notes() {
      return notes();
    },
    get questions() {
      return sheet().questions;
    },
    get sheet() {
      return sheet();
    },
    get transcript() {
      return transcript();
    },
  };
}

function transcriptData(context: ExportContext) {
  const { turns, notes, leftOut } = transcriptParts(context);
  return {
    left_out: leftOut,
    turns: turns.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((content) => Passage.inline(...content)),
    })),
    footnotes: notes.map(({ identifier, children }) => ({
      mark: markOf(identifier),
      line: Passage.blocks(...children),
    })),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
