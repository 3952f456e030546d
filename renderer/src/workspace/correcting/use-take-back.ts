import { presentText } from '../../../../shared/anchoring/present-text';
import { type CorrectionPlace, textWithout } from '../../editor/plugins/corrections/places';
import { sendUnsent } from '../../state/unsent';
import { useCurrent } from '../current';
import { correctBlock } from './correct-block';

/** Takes one correction back, or all of a block; the source's words stand there again. */
export function useTakeBack() {
  const { briefing, text } = useCurrent();
  return {
    takeBack: async ({ segment, at }: CorrectionPlace): Promise<void> => {
      await sendUnsent();
      await correctBlock(briefing.id, text, segment.block, (block) => textWithout(block, text, at));
    },
    takeBackBlock: async (id: string): Promise<void> => {
      await sendUnsent();
      await correctBlock(briefing.id, text, id, (block) => presentText({ ...block, corrections: [] }, text));
    },
  };
}
