// What is bundled and measured: the Markdown of a project, what such projects are made of, and the library that writes it.
export { toMarkdown } from 'mdast-util-to-markdown';
export { figureOn, projectOf, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
export { exportMarkdown, markdownTree } from '../../../shared/export/export-markdown';
export { writingOptions } from '../../../shared/export/markdown';
export { TEMPLATES, USUAL_CHOICES } from '../../../shared/export/options';
