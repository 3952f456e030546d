import { type Copied, copiedExtract, copiedFile, isTelling } from '../../../shared/checks/copied';
import { type Wording, wordingOf } from '../../../shared/checks/shared-wording';
import { checkProblem } from '../../../shared/project/check-rules';
import { bodiesOf, type CommandBody } from '../../../shared/project/commands';
import { kinSources } from '../../../shared/project/links';
import { find } from '../../../shared/project/record-list';
import type { Check, CheckSource, KeptFile, Project, Source } from '../../../shared/project/records';
import { textHash } from '../../../shared/project/source-files';
import { fail, type Problem } from '../../../shared/result/problem';
import { err, ok, type Result } from '../../../shared/result/result';
import type { DocumentReader } from '../import/document-reader';
import type { SourceStore } from '../store/source-store';

/** How much of a file's text is compared, in UTF-16 code units: many times the longest briefing. */
const COMPARED = 2_000_000;

/** A source whose wording is a briefing's, and where that shows. */
interface Copy extends Copied {
  readonly source: CheckSource;
}

/**
 * What a command would put on record that its files speak against: the reducer, which has no texts, cannot see it. A
 * file that a check names has to be there (`check.file-missing`); and `verified` needs a source that is another text
 * than the briefing and its kin, by wording too (`check.copied-file`, `check.copied-extract`). Everything else is
 * left to the reducer.
 */
export class Grounds {
  readonly #store: SourceStore;
  readonly #reader: DocumentReader;
  /** What was read for a command, by hash: several checks of it may rest on one file. */
  readonly #wordings = new Map<string, Wording | null>();

  constructor(store: SourceStore, reader: DocumentReader) {
    this.#store = store;
    this.#reader = reader;
  }

  /** Whether a command records checks at all. */
  static areIn(body: CommandBody): boolean {
    return checksIn(body).length > 0;
  }

  async hold(project: Project, body: CommandBody): Promise<Result<null, Problem>> {
    for (const check of checksIn(body)) {
      const problem = (await this.#missingFile(check)) ?? (await this.#copiedSource(project, check));
      if (problem) return err(problem);
    }
    return ok(null);
  }

  async #missingFile({ sources }: Check): Promise<Problem | null> {
    for (const { file } of sources) {
      if (file && !(await this.#store.has(file.sha256))) {
        return fail('check.file-missing', { name: file.fileName }).error;
      }
    }
    return null;
  }

  /** That a check would stand on nothing, were it not for sources that are copies; null where it stands on others. */
  async #copiedSource(project: Project, check: Check): Promise<Problem | null> {
    const annotation = find(project.annotations, check.annotation);
    if (!annotation || check.verdict !== 'verified' || check.method !== 'sources') return null;
    const kin = kinSources(project, annotation.anchor.briefing);
    if (checkProblem(check, kin)) return null;
    const copies = await this.#copiesAmong(check.sources, kin);
    const [copy] = copies;
    const others = check.sources.filter((source) => !copies.some((one) => one.source === source));
    if (!copy || !checkProblem({ ...check, sources: others }, kin)) return null;
    const { source, part, share } = copy;
    return fail(`check.copied-${part}`, {
      source: source.title,
      share: String(Math.round(share * 100)),
    }).error;
  }

  async #copiesAmong(sources: readonly CheckSource[], kin: readonly Source[]): Promise<readonly Copy[]> {
    const copies: Copy[] = [];
    for (const source of sources) {
      const { file, extract } = source;
      const wording = file && (await this.#wordingOf(file.sha256, () => this.#fileText(file)));
      const words = isTelling(extract) ? wordingOf(extract) : null;
      // Briefings can be long: they are looked at only where there is something to compare.
      const briefings = wording || words ? await this.#wordingsOf(kin) : [];
      for (const briefing of briefings) {
        const copied =
          (wording && copiedFile(wording, briefing)) ?? (words && copiedExtract(words, briefing));
        if (!copied) continue;
        copies.push({ ...copied, source });
        break;
      }
    }
    return copies;
  }

  async #wordingsOf(kin: readonly Source[]): Promise<readonly Wording[]> {
    const wordings: Wording[] = [];
    for (const source of kin) {
      const wording = await this.#wordingOf(textHash(source), () => this.#briefingText(source));
      if (wording) wordings.push(wording);
    }
    return wordings;
  }

  async #briefingText(source: Source): Promise<string | null> {
    const text = await this.#store.text(source);
    return text.ok ? text.value : null;
  }

  /** The words of a file; null where it holds no text that can be read, or too little to tell whose it is. */
  async #fileText({ sha256, fileName }: KeptFile): Promise<string | null> {
    const bytes = await this.#store.bytes(sha256);
    const read = bytes && (await this.#reader.read({ name: fileName, bytes }));
    if (!read?.ok) return null;
    const words = read.value.extracted.text.slice(0, COMPARED);
    return isTelling(words) ? words : null;
  }

  async #wordingOf(sha256: string, read: () => Promise<string | null>): Promise<Wording | null> {
    const known = this.#wordings.get(sha256);
    if (known !== undefined) return known;
    const text = await read();
    const wording = text === null ? null : wordingOf(text);
    this.#wordings.set(sha256, wording);
    return wording;
  }
}

function checksIn(body: CommandBody): readonly Check[] {
  return bodiesOf(body).flatMap((one) => (one.type === 'check.record' ? [one.check] : []));
}
