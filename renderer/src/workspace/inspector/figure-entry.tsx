import { memo } from 'react';
import { unwrap } from '../../../../shared/anchoring/fold';
import { CheckForm } from '../../check/checking/check-form';
import { CheckHistory } from '../../check/checking/check-history';
import { Conversions } from '../../check/units/conversions';
import { Editable } from '../editable';
import { Attribution } from './attribution';
import { ClaimLine } from './claim-line';
import { Entry, headId } from './entry';
import { FigureActions } from './figure-actions';
import { ReadingLine } from './reading-line';
import type { FigureItem } from './use-queue';
import { VerdictSign } from './verdict-sign';

/** One figure or claim: what was said, how it was read, and the checks of it. */
export const FigureEntry = memo(function FigureEntry({
  annotation,
  part,
  check,
  stale,
  isOpen,
  heading,
  onStep,
}: FigureItem & {
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
      sign={
        !isDismissed && <VerdictSign verdict={check?.verdict ?? 'unchecked'} isStale={stale.length > 0} />
      }
      details={
        <>
          <Editable>
            <FigureActions annotation={annotation} onDismiss={() => onStep(1)} />
          </Editable>
          {!isDismissed && (
            <>
              <CheckHistory annotation={annotation} />
              <Editable>
                <CheckForm
                  key={annotation.id}
                  annotation={annotation}
                  onRecorded={() => document.getElementById(headId(annotation.id))?.focus()}
                />
              </Editable>
            </>
          )}
        </>
      }
    >
      {annotation.kind === 'figure' ? (
        <>
          <ReadingLine reading={annotation.reading} isWhole={isOpen} />
          <Conversions annotation={annotation} />
        </>
      ) : (
        <ClaimLine claim={annotation} />
      )}
      {isOpen && <Attribution annotation={annotation} />}
    </Entry>
  );
});
