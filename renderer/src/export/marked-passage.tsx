import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { compareQuote } from '../../../shared/anchoring/compare-quote';
import { findPassage } from '../../../shared/export/find-passage';
import { useOpenProject } from '../state/project';
import { useWorkspace } from '../state/workspace';
import { useCurrent } from '../workspace/current';
import styles from './markdown-preview.module.css';

/** Markdown in which the passage of the annotation that is looked at is marked, and brought into sight. */
export function MarkedPassage({ markdown }: { readonly markdown: string }) {
  const words = useLookedWords();
  const mark = useRef<HTMLElement>(null);
  const range = useMemo(
    () => words.map((some) => findPassage(markdown, some)).find((found) => found !== null),
    [markdown, words],
  );
  useEffect(() => {
    if (range) mark.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [range]);
  if (!range) return markdown;
  return (
    <>
      {markdown.slice(0, range.start)}
      <mark ref={mark} className={styles['looked']}>
        {markdown.slice(range.start, range.end)}
      </mark>
      {markdown.slice(range.end)}
    </>
  );
}

/** As what the annotation that is looked at may stand in a document: its words, or their translation. */
function useLookedWords(): readonly string[] {
  const { annotations } = useOpenProject();
  const { briefing, text } = useCurrent();
  const active = useDeferredValue(useWorkspace((state) => state.active));
  const looked = annotations.find(({ id }) => id === active);
  return useMemo(() => {
    if (!looked || looked.anchor.briefing !== briefing.id) return [];
    const { words } = compareQuote(briefing, text, looked.anchor);
    return looked.kind === 'quote' && looked.translation ? [words, looked.translation.text] : [words];
  }, [looked, briefing, text]);
}
