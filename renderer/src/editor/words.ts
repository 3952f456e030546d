import type { TFunction } from 'i18next';
import type { Role, TimeKind, TurnKind } from '../../../shared/transcript/findings';

/** The words around the transcript, in the language of the screen. */
export interface Words {
  /** BCP 47 tag of the language that they are in. */
  readonly language: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly kinds: Readonly<Record<TurnKind, string>>;
  /** A clock time with what it says: when the words were posted, or spoken. */
  time(clock: string, kind: TimeKind | null): string;
  readonly injected: string;
  readonly markup: string;
  readonly transcript: string;
  readonly editTurn: string;
  /** What the source reads where the text was corrected; it may have had nothing there. */
  sourceReads(words: string): string;
}

export function wordsOf(t: TFunction<'editor'>, language: string): Words {
  return {
    language,
    roles: {
      host: t('role.host'),
      official: t('role.official'),
      journalist: t('role.journalist'),
      other: t('role.other'),
    },
    kinds: {
      opening: t('kind.opening'),
      statement: t('kind.statement'),
      question: t('kind.question'),
      answer: t('kind.answer'),
      procedural: t('kind.procedural'),
    },
    time: (clock, kind) => (kind ? t(`time.${kind}`, { clock }) : clock),
    injected: t('injected'),
    markup: t('markup'),
    transcript: t('transcript'),
    editTurn: t('edit-turn'),
    sourceReads: (words) => (words === '' ? t('source-reads.nothing') : t('source-reads', { words })),
  };
}
