import type { Template } from '../options';
import article from './twins/article.liquid?raw';
import excerpts from './twins/excerpts.liquid?raw';
import factSheet from './twins/fact-sheet.liquid?raw';
import transcript from './twins/transcript.liquid?raw';

/** Each built-in document as a template, to start from. */
export const TWINS: Readonly<Record<Template, string>> = {
  excerpts,
  article,
  'fact-sheet': factSheet,
  transcript,
};
