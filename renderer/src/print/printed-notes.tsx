import { useTranslation } from 'react-i18next';
import { compareQuote } from '../../../shared/anchoring/compare-quote';
import { speakerOf } from '../../../shared/project/queries';
import type { Briefing } from '../../../shared/project/records';
import { useLanguage } from '../i18n/use-language';
import { verdictKey } from '../workspace/inspector/verdict-sign';
import type { PrintedMark } from './printed-marks';

/** What the marks say, by their labels, behind the text. */
export function PrintedNotes({
  briefing,
  text,
  marks,
}: {
  readonly briefing: Briefing;
  /** The decoded source. */
  readonly text: string;
  readonly marks: readonly PrintedMark[];
}) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  if (marks.length === 0) return null;
  return (
    <section className="notes" lang={language}>
      <h2>{t('print.marks')}</h2>
      <dl>
        {marks.map((mark) => (
          <div key={mark.label}>
            <dt>{mark.label}</dt>
            <dd>
              <Note briefing={briefing} text={text} mark={mark} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface NoteProps {
  readonly briefing: Briefing;
  readonly text: string;
  readonly mark: PrintedMark;
}

function Note({ briefing, text, mark }: NoteProps) {
  const { t } = useTranslation(['shell', 'findings']);
  const { annotation, check } = mark;
  const speaker = speakerOf(briefing, annotation);
  const { words } = compareQuote(briefing, text, annotation.anchor);
  const said = [t(`kind.${annotation.kind}`), annotation.kind === 'note' ? null : speaker?.name];
  const found = [
    check && t(verdictKey(check.verdict, annotation.kind), { ns: 'findings' }),
    ...(check?.sources.map(({ title, locator }) => [title, locator].filter(Boolean).join(', ')) ?? []),
    check?.note,
    annotation.kind === 'quote' ? annotation.tags.join(', ') : null,
    annotation.note,
  ];
  return (
    <>
      {said.filter(Boolean).join(', ')}: <q lang={briefing.language}>{words}</q>
      {found.filter(Boolean).length > 0 && ` ${found.filter(Boolean).join('. ')}`}
    </>
  );
}
