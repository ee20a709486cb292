import { labelsOf } from '@deputy-work/congress';
import { loopActors } from '../codes/loop-actors.ts';
import { loopSteps } from '../codes/loop-steps.ts';
import type { LoopActor, LoopStep } from '../channel.ts';
import type { LoopWords } from '../loop-words.ts';

const step = (code: LoopStep) => `“${loopSteps[code].label['zh-CN']}”`;
const steps = (codes: readonly LoopStep[]) => codes.map(step).join('、');
const actors = (codes: readonly LoopActor[]) =>
  codes.map((code) => loopActors[code].label['zh-CN']).join('或者');
const day = (date: string) => {
  const [year, month, date2] = date.split('-').map(Number);
  return `${year}年${month}月${date2}日`;
};

/** Words of the loop in Chinese (简体中文). */
export const zhCN: LoopWords = {
  actors: labelsOf(loopActors, 'zh-CN'),
  blocked: (block) => {
    switch (block.code) {
      case 'not-on-this-channel':
        return `这一渠道没有${step(block.step)}环节。`;
      case 'taken-already':
        return `${step(block.step)}已于${day(block.on)}办理。`;
      case 'passed-over':
        return `${step(block.by)}已经办理，不再补办${step(block.step)}。`;
      case 'waits-for':
        return `尚未办理${steps(block.steps)}，还不能办理${step(block.step)}。`;
      case 'not-theirs':
        return `${step(block.step)}不由其办理。`;
      case 'before-the-last':
        return `上一环节办理于${day(block.last)}，日期不能更早。`;
      case 'still-to-come':
        return `日期晚于${day(block.asOf)}，尚未发生。`;
      case 'names-nobody':
        return '没有写明交给哪个单位办理。';
    }
  },
  opens: (block) => {
    switch (block.code) {
      case 'not-on-this-channel':
      case 'taken-already':
      case 'passed-over':
        return undefined;
      case 'waits-for':
        return `先办理${steps(block.steps)}。`;
      case 'not-theirs':
        return `由${actors(block.takenBy)}办理。`;
      case 'before-the-last':
        return `填写${day(block.last)}或者以后的日期。`;
      case 'still-to-come':
        return '办理之后再登记。';
      case 'names-nobody':
        return '写明承办单位。';
    }
  },
  due: (due) => {
    if (due.known) return `最迟${day(due.on)}。`;
    switch (due.unknown.code) {
      case 'judgement':
        return `原文只写“${due.unknown.words}”，没有期限。`;
      case 'no-calendar':
        return `${due.unknown.year}年的放假安排尚未公布，期限无法推算。`;
      default:
        return '没有规定期限。';
    }
  },
};
