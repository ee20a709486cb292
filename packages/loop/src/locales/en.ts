import { labelsOf } from '@deputy-work/congress';
import { loopActors } from '../codes/loop-actors.ts';
import { loopSteps } from '../codes/loop-steps.ts';
import type { LoopActor, LoopStep } from '../channel.ts';
import type { LoopWords } from '../loop-words.ts';

const step = (code: LoopStep) => `“${loopSteps[code].label.en}”`;
const steps = (codes: readonly LoopStep[]) => codes.map(step).join(', ');
const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const actors = (codes: readonly LoopActor[]) =>
  codes.map((code) => inSentence(loopActors[code].label.en)).join(' or ');

/** Words of the loop in English. */
export const en: LoopWords = {
  actors: labelsOf(loopActors, 'en'),
  blocked: (block) => {
    switch (block.code) {
      case 'not-on-this-channel':
        return `This channel has no step ${step(block.step)}.`;
      case 'taken-already':
        return `${step(block.step)} was taken on ${block.on}.`;
      case 'passed-over':
        return `${step(block.by)} has been taken, so ${step(block.step)} is no longer asked for.`;
      case 'waits-for':
        return `${step(block.step)} waits for ${steps(block.steps)}.`;
      case 'not-theirs':
        return `${step(block.step)} is for somebody else to take.`;
      case 'before-the-last':
        return `The step before was taken on ${block.last}; this one can’t be earlier.`;
      case 'still-to-come':
        return `The day is after ${block.asOf}, so it has not happened yet.`;
      case 'names-nobody':
        return 'It doesn’t say which body it is handed over to.';
    }
  },
  opens: (block) => {
    switch (block.code) {
      case 'not-on-this-channel':
      case 'taken-already':
      case 'passed-over':
        return undefined;
      case 'waits-for':
        return `Take ${steps(block.steps)} first.`;
      case 'not-theirs':
        return `It is taken by ${actors(block.takenBy)}.`;
      case 'before-the-last':
        return `Give ${block.last} or a later day.`;
      case 'still-to-come':
        return 'Enter it once it has happened.';
      case 'names-nobody':
        return 'Name the handling unit.';
    }
  },
  due: (due) => {
    if (due.known) return `By ${due.on} at the latest.`;
    switch (due.unknown.code) {
      case 'judgement':
        return `The words are “${due.unknown.words}” (promptly), without a number.`;
      case 'no-calendar':
        return `The holidays of ${due.unknown.year} are not published yet, so the day can’t be counted.`;
      default:
        return 'No time is set.';
    }
  },
};
