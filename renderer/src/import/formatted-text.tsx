import { type CSSProperties, useMemo } from 'react';
import { findInvisibles } from '../../../shared/text/invisibles/find-invisibles';
import { runsOf } from '../../../shared/text/invisibles/runs';
import type { Structure } from '../../../shared/text/structure';
import { boxOf } from '../editor/plugins/invisibles/boxes';
import '../editor/plugins/invisibles/invisibles.css';
import '../editor/plugins/structure/structure.css';
import type { Showing } from '../editor/plugins/invisibles/state';
import { type FormattedLine, formattedLines, type Piece } from './formatted-lines';

interface Props {
  readonly text: string;
  readonly structure: readonly Structure[];
  /** What characters that cannot be seen are shown by; null while they are not. */
  readonly showing: Showing | null;
}

/** A text as its file was formatted. */
export function FormattedText({ text, structure, showing }: Props) {
  const lines = useMemo(
    () => formattedLines(text, structure, showing ? runsOf(findInvisibles(text, showing.surroundings)) : []),
    [text, structure, showing],
  );
  return lines.map((line) => <Line key={line.start} line={line} showing={showing} />);
}

function Line({ line, showing }: { readonly line: FormattedLine; readonly showing: Showing | null }) {
  const { heading, item, pieces } = line;
  return (
    <div
      data-heading={heading ?? undefined}
      data-item={item ? (item.isFirst ? 'first' : 'more') : undefined}
      style={item ? ({ '--depth': item.depth } as CSSProperties) : undefined}
    >
      {pieces.map((piece) => (
        <Words key={piece.start} piece={piece} showing={showing} />
      ))}
      {/* Keeps an empty line as high as the others, and the lines apart where they are copied. */}
      {'\n'}
    </div>
  );
}

function Words({ piece, showing }: { readonly piece: Piece; readonly showing: Showing | null }) {
  const { text, isStrong, address, run } = piece;
  const box = run && showing && boxOf(run, showing.words);
  const Tag = isStrong ? 'strong' : 'span';
  return (
    <Tag
      data-address={address ?? undefined}
      data-invisible={box?.kind}
      data-label={box?.label}
      data-tip={box?.tip ?? address ?? undefined}
    >
      {text}
    </Tag>
  );
}
