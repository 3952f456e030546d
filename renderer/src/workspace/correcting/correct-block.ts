import type { Briefing } from '../../../../shared/project/records';
import { planCorrection } from '../../../../shared/project/revise/plan-correction';
import { dispatch, useProject } from '../../state/project';
import { figureReader } from './figure-reader';

/**
 * Lets a block of the open project read otherwise, with its figures read anew; whether that was stored. `text` is the decoded source,
 * `wordsOf` gives the new words of the block as the project has it now, and `caret` is where in them they were typed.
 */
export async function correctBlock(
  briefing: string,
  text: string,
  block: string,
  wordsOf: (block: Briefing['blocks'][number]) => string,
  caret: number | null = null,
): Promise<boolean> {
  const rereadFigures = await figureReader();
  const project = useProject.getState().open?.project;
  const now = project?.briefings.find(({ id }) => id === briefing);
  const found = now?.blocks.find(({ id }) => id === block);
  // What is gone from the project has no words to store.
  if (!project || !now || !found) return true;
  const plan = planCorrection(project, now, text, block, wordsOf(found), caret);
  return plan === null || (await dispatch(rereadFigures(project, now, text, plan))) === null;
}
