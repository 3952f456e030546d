import type { ClaimFinding } from '../claims/findings';
import type { FigureFinding } from '../figures/findings';
import type { InjectionFinding } from '../injection/findings';
import type { TranscriptFindings } from '../transcript/findings';

/** Version of the rules; stored with what they found, so that a later reading can be told apart. */
export const ENGINE_VERSION = '0.3.0';

/** By whom a finding was said, and where. */
export interface Said {
  /** Who said it, as a speaker's id; null in the preamble. */
  readonly speaker: string | null;
  readonly exchange: string | null;
}

/** Everything that the engine finds in one text. */
export interface Reading extends TranscriptFindings {
  readonly engine: string;
  readonly figures: readonly (FigureFinding & Said)[];
  readonly claims: readonly (ClaimFinding & Said)[];
  readonly injected: readonly InjectionFinding[];
}
