import { memo } from 'react';
import { unwrap } from '../../../../shared/anchoring/fold';
import { Editable } from '../editable';
import { Attribution } from './attribution';
import { CheckForm } from './check-form';
import { CheckHistory } from './check-history';
import { ClaimLine } from './claim-line';
import { Entry } from './entry';
import { FigureActions } from './figure-actions';
import type { QueueItem } from './figure-queue';
import { ReadingLine } from './reading-line';
import { VerdictSign } from './verdict-sign';

/** One figure or claim: what was said, how it was read, and the checks of it. */
export const FigureEntry = memo(function FigureEntry({
  annotation,
  part,
  check,
  isStale,
  isOpen,
  heading,
  onStep,
}: QueueItem & {
  readonly isOpen: boolean;
  readonly heading: string | undefined;
  readonly onStep: (step: 1 | -1) => void;
}) {
  const isDismissed = part === 'dismissed';
  return (
    <Entry
      id={annotation.id}
      kind={annotation.kind}
      isOpen={isOpen}
      heading={heading}
      onStep={onStep}
      isDim={part !== 'first'}
      words={unwrap(annotation.anchor.exact)}
      sign={!isDismissed && <VerdictSign verdict={check?.verdict ?? 'unchecked'} isStale={isStale} />}
      details={
        <Editable>
          <FigureActions annotation={annotation} onDismiss={() => onStep(1)} />
          {!isDismissed && (
            <>
              <CheckHistory annotation={annotation} />
              <CheckForm key={annotation.id} annotation={annotation} />
            </>
          )}
        </Editable>
      }
    >
      {annotation.kind === 'figure' ? (
        <ReadingLine reading={annotation.reading} isWhole={isOpen} />
      ) : (
        <ClaimLine claim={annotation} />
      )}
      {isOpen && <Attribution annotation={annotation} />}
    </Entry>
  );
});
