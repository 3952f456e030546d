import { Fragment } from 'react';
import type { Snippet } from '../../../shared/search/snippet';

/** Words with some of them marked. */
export function Marked({ text, marks }: Snippet) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
