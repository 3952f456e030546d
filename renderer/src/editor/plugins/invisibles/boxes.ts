import { Decoration } from 'prosemirror-view';
import type {
  InvisibleKind,
  LookAlike,
  LookAlikeScript,
} from '../../../../../shared/text/invisibles/invisible';
import { type InvisibleRun, labelOf } from '../../../../../shared/text/invisibles/runs';
import { codeName } from '../../../../../shared/text/invisibles/short-name';

/** The words on boxes, in the language of the screen. */
export interface BoxWords {
  readonly kinds: Readonly<Record<InvisibleKind, string>>;
  readonly scripts: Readonly<Record<LookAlikeScript, string>>;
  /** What a letter is, and what it is taken for. */
  looksLike(script: LookAlikeScript, like: string): string;
}

/** What a box says, and more about it. */
export interface Box {
  readonly kind: InvisibleKind;
  readonly label: string;
  readonly tip: string;
}

/** The label and the tip of the box around a run. */
export function boxOf(run: InvisibleRun, words: BoxWords): Box {
  const { first, all } = run;
  const { kind, code } = first;
  if (first.kind === 'homoglyph') {
    const like = all.map((one) => (one as LookAlike).like).join('');
    const tip = `${codeName(code)} · ${words.looksLike(first.script, like)}`;
    return { kind, label: words.scripts[first.script], tip };
  }
  const codes = [...new Set(all.map((one) => codeName(one.code)))];
  const named = codes.length > 3 ? `${codes.slice(0, 3).join(' ')} …` : codes.join(' ');
  return { kind, label: labelOf(run), tip: `${named} · ${words.kinds[kind]}` };
}

/**
 * The box around a run in a block that begins at `start`. Its label comes from the style sheet: it is no part of the
 * text, cannot be selected, copied or searched, and costs nothing while out of sight.
 */
export function boxFor(run: InvisibleRun, start: number, words: BoxWords): Decoration {
  const { kind, label, tip } = boxOf(run, words);
  return Decoration.inline(start + run.start, start + run.end, {
    nodeName: 'span',
    'data-invisible': kind,
    'data-label': label,
    'data-tip': tip,
  });
}
