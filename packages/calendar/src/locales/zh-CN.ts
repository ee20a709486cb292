import type { LocalDate } from '@deputy-work/rules';
import { zhCN as kernel } from '@deputy-work/rules/locales/zh-CN';
import type { Due, DueUnknown, SkippedDay, Working } from '../due.ts';
import { citeTogether } from '../internal/cite-together.ts';
import { explainWith } from '../internal/explain-with.ts';
import { inOrder, runsOf, type Run } from '../internal/runs-of.ts';

const { date, duration: lengthOf, list, citation } = kernel;

function span({ first, last }: Run) {
  if (first === last) return date(first);
  const inSameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${date(first)}至${inSameMonth ? `${Number(last.slice(8))}日` : date(last)}`;
}
const reason = ({ day }: Run) => (day.reason === 'holiday' ? `${day.name['zh-CN']}放假` : '周末');
const listDays = (days: readonly SkippedDay[]) =>
  list(runsOf(days).map((run) => `${span(run)}（${reason(run)}）`));

const counting = ({ direction, start, countedFrom, duration }: Working) =>
  direction === 'after'
    ? `自${date(start)}起算${lengthOf(duration)}，起算当日不计入，自次日（${date(countedFrom)}）开始计算。`
    : `自${date(start)}往前推算${lengthOf(duration)}，当日不计入，自前一日（${date(countedFrom)}）开始计算。`;

function workingDays({ skipped, makeUpDays }: Working) {
  const worked = inOrder(makeUpDays).map((day) => `${date(day.date)}（${day.name['zh-CN']}调休）`);
  return [
    ...(skipped.length > 0 ? [`不计入的休息日：${listDays(skipped)}。`] : []),
    ...(worked.length > 0 ? [`计入的调休上班日：${list(worked)}。`] : []),
  ];
}

function ending({ direction, duration, rawEnd, monthEnd }: Working) {
  const back = direction === 'before';
  if (duration.unit !== 'month') return `${back ? '往前' : ''}第${lengthOf(duration)}为${date(rawEnd)}。`;
  const month = back ? `往前${lengthOf(duration)}` : '到期月';
  return monthEnd ? `${month}没有对应日，取该月末日${date(rawEnd)}。` : `${month}的对应日为${date(rawEnd)}。`;
}

function restDays({ direction, skipped, restDays }: Working, due: LocalDate) {
  if (direction === 'before') return '该日即使是休息日，也不提前或者顺延。';
  if (restDays === 'none') return '该日即使是法定休假日，也不顺延。';
  const reading = restDays === 'holidays' ? '（周末不视为法定休假日）' : '（周末视为法定休假日）';
  return skipped.length > 0
    ? `${listDays(skipped)}是法定休假日${reading}，以休假日结束的次日${date(due)}为最后一日。`
    : `该日不是法定休假日${reading}，不顺延。`;
}

const conclusion = ({ direction }: Working, due: LocalDate) =>
  direction === 'after' ? `因此，期限于${date(due)}届满。` : `因此，最迟应于${date(due)}完成。`;

const method = ({ direction, basis }: Working) =>
  `计算方法参照${list(citeTogether(basis, citation))}${direction === 'before' ? '（反向计算）' : ''}；` +
  '属于类推，并非人大代表工作有关法律的明文规定。';

const unknown = ({ direction, start, duration, year, nearest }: DueUnknown) => [
  direction === 'after'
    ? `自${date(start)}起算${lengthOf(duration)}，起算当日不计入。`
    : `自${date(start)}往前推算${lengthOf(duration)}，当日不计入。`,
  `没有${year}年放假调休安排的数据，不能确定最后一日。`,
  direction === 'after' ? `届满日不早于${date(nearest)}。` : `最迟日不晚于${date(nearest)}。`,
];

/** 期限的计算过程，逐句说明；不能确定的，说明缺少哪一年的数据。 */
export const explainDue: (due: Due) => readonly string[] = explainWith({
  counting,
  workingDays,
  ending,
  restDays,
  conclusion,
  method,
  unknown,
});
