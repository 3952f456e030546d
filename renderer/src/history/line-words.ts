import { catalogues } from '../../../shared/messages/catalogues';
import { fill } from '../../../shared/messages/fill';
import type { HistoryLine } from '../../../shared/project/history';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { Subject } from '../../../shared/project/subject';
import { assertNever } from '../../../shared/result/result';
import { shorten } from '../../../shared/text/shorten';
import { fieldWords, valueWords } from './value-words';

/** How much of a value stands in a line, in UTF-16 code units. */
const LONGEST_VALUE = 80;

/** What a change was, in words of one language: a line for each field that it changed, or one. */
export function lineWords(line: HistoryLine, language: UiLanguage): readonly string[] {
  const { history } = catalogues[language];
  const { reverses } = line;
  return happened(line, language).map((what) => (reverses ? fill(history[reverses], { what }) : what));
}

/** What a change is about. */
export function subjectWords(subject: Subject): string {
  switch (subject.kind) {
    case 'project':
    case 'briefing':
      return subject.title;
    case 'speaker':
    case 'turn':
      return subject.name;
    case 'injected':
    case 'furniture':
    case 'rate':
    case 'annotation':
      return subject.text;
    default:
      return assertNever(subject);
  }
}

function happened(line: HistoryLine, language: UiLanguage): readonly string[] {
  const { history } = catalogues[language];
  const { type, subject } = line;
  const what = subjectWords(subject);
  switch (type) {
    case 'speaker.edit':
      return changed(line, language, (field) => history[field === 'name' ? 'speaker.name' : 'speaker.field']);
    case 'briefing.edit':
      return changed(line, language, () => history['briefing.field']);
    case 'turn.edit':
      return changed(line, language, () => history['turn.field']);
    case 'annotation.edit':
      return changed(line, language, () => history['annotation.field']);
    case 'annotation.move':
    case 'speaker.merge':
    case 'project.rename':
    case 'check.record':
    case 'check.withdraw':
    case 'check.reinstate':
      return changed(line, language, () => history[type]);
    case 'injected.mark':
    case 'furniture.mark':
      return line.changes.map(({ after }) => fill(markWords(after, language), { what }));
    case 'annotation.add':
    case 'annotation.remove': {
      // What nobody knows any more is told by the kind of change alone.
      if (subject.kind !== 'annotation') return [catalogues[language].ui[`command.${type}`]];
      const verb = type === 'annotation.add' ? 'add' : 'remove';
      return [fill(history[`${verb}.${subject.annotation}`], { what })];
    }
    case 'speaker.add':
    case 'speaker.remove':
    case 'turn.split':
    case 'turn.join':
    case 'block.correct':
    case 'injected.add':
    case 'injected.remove':
    case 'furniture.add':
    case 'furniture.remove':
    case 'quarantine':
    case 'page-text':
    case 'briefing.add':
    case 'briefing.remove':
    case 'project.restore':
    case 'merge.settle':
    case 'check.sign':
    case 'check.unsign':
    case 'link.add':
    case 'link.remove':
    case 'resolution.add':
    case 'resolution.remove':
    case 'rate.add':
    case 'rate.remove':
    case 'accept':
    case 'dismiss':
    case 'assign':
    case 'confirm':
    case 'carry-over':
    case 'resolve':
      return [fill(history[type], { what })];
    default:
      return assertNever(type);
  }
}

function changed(
  { subject, changes }: HistoryLine,
  language: UiLanguage,
  message: (field: string) => string,
): readonly string[] {
  return changes.map(({ field, before, after }) =>
    fill(message(field), {
      what: subjectWords(subject),
      field: fieldWords(field, subject, language),
      before: shorten(valueWords(field, before, language), LONGEST_VALUE),
      after: shorten(valueWords(field, after, language), LONGEST_VALUE),
    }),
  );
}

function markWords(status: unknown, language: UiLanguage): string {
  const { history } = catalogues[language];
  switch (status) {
    case 'released':
      return history['injected.released'];
    case 'quarantined':
      return history['injected.quarantined'];
    case 'shown':
      return history['furniture.shown'];
    default:
      return history['furniture.hidden'];
  }
}
