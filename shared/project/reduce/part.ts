import { assertNever } from '../../result/result';
import type { PartBody } from '../commands';
import type { Project } from '../records';
import { addAnnotation, editAnnotation, moveAnnotation, removeAnnotation } from './annotations';
import { correctBlock } from './blocks';
import { editBriefing } from './briefings';
import { markCheck, recordCheck, signCheck, unsignCheck } from './checks';
import {
  addFurniture,
  addInjected,
  markFurniture,
  markInjected,
  removeFurniture,
  removeInjected,
} from './findings';
import { addRate, addResolution, removeRate, removeResolution } from './ledger';
import { addLink, removeLink } from './links';
import type { Outcome, Stamp } from './outcome';
import { addSpeaker, editSpeaker, removeSpeaker } from './speakers';
import { editTurn, joinTurn, splitTurn } from './turns';

/** Changes something in a project; fails as `reduce` does. */
export function changePart(project: Project, body: PartBody, stamp: Stamp): Outcome {
  switch (body.type) {
    case 'briefing.edit':
      return editBriefing(project, body);
    case 'speaker.edit':
      return editSpeaker(project, body);
    case 'speaker.add':
      return addSpeaker(project, body);
    case 'speaker.remove':
      return removeSpeaker(project, body);
    case 'turn.edit':
      return editTurn(project, body);
    case 'turn.split':
      return splitTurn(project, body);
    case 'turn.join':
      return joinTurn(project, body);
    case 'block.correct':
      return correctBlock(project, body);
    case 'injected.mark':
      return markInjected(project, body);
    case 'injected.add':
      return addInjected(project, body);
    case 'injected.remove':
      return removeInjected(project, body);
    case 'furniture.mark':
      return markFurniture(project, body);
    case 'furniture.add':
      return addFurniture(project, body);
    case 'furniture.remove':
      return removeFurniture(project, body);
    case 'annotation.add':
      return addAnnotation(project, body);
    case 'annotation.remove':
      return removeAnnotation(project, body);
    case 'annotation.edit':
      return editAnnotation(project, body);
    case 'annotation.move':
      return moveAnnotation(project, body);
    case 'check.record':
      return recordCheck(project, body);
    case 'check.withdraw':
      return markCheck(project, body.check, { at: stamp.at, by: stamp.by }, 'check.reinstate');
    case 'check.reinstate':
      return markCheck(project, body.check, null, 'check.withdraw');
    case 'check.sign':
      return signCheck(project, body);
    case 'check.unsign':
      return unsignCheck(project, body.check);
    case 'link.add':
      return addLink(project, body);
    case 'link.remove':
      return removeLink(project, body);
    case 'resolution.add':
      return addResolution(project, body);
    case 'resolution.remove':
      return removeResolution(project, body);
    case 'rate.add':
      return addRate(project, body);
    case 'rate.remove':
      return removeRate(project, body);
    default:
      return assertNever(body);
  }
}
