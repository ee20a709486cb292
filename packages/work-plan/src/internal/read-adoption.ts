import { isLocalDate } from '@deputy-work/rules';
import { PlanTextError } from '../plan-text-error.ts';
import type { AdoptionAction, AdoptionStep } from '../schema/adoption-step.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import type { Paragraph } from './paragraph.ts';

const actions: Readonly<Record<string, AdoptionAction>> = {
  原则通过: 'adopted-in-principle',
  通过: 'adopted',
  修改: 'revised',
  修订: 'revised',
};

const form =
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?<body>.+?)第(?<number>\d+|[一二三四五六七八九十]+)次(?<meeting>\D*?会议)(?<action>[^，；、]+)[，；、]?$/u;

/** The steps that the adoption line tells; it stands in half-width brackets, one space between steps. */
export function readAdoption({ line, words }: Paragraph): readonly AdoptionStep[] {
  if (!words.text.startsWith('(')) {
    throw new PlanTextError(
      'missing-adoption',
      line,
      `“${words.text.slice(0, 16)}” stands where the line in brackets belongs that says when the plan was adopted, so its version is unknown. ` +
        'Put that line below the title: (2030年1月2日…常务委员会第3次…会议通过).',
    );
  }
  return words.text
    .slice(1, -1)
    .split(' ')
    .map((clause) => {
      const step = readStep(clause);
      if (step) return step;
      throw new PlanTextError(
        'unreadable-adoption',
        line,
        `“${clause}” doesn't say which meeting did what on which day, so nobody could tell which version this is. ` +
          `Write it as 2030年1月2日…常务委员会第3次…会议 with one of: ${Object.keys(actions).join('、')}.`,
      );
    });
}

function readStep(words: string): AdoptionStep | undefined {
  const { year, month, day, body, number, meeting, action } = form.exec(words)?.groups ?? {};
  if (!year || !month || !day || !body || !number || !meeting || !action) return undefined;
  const decidedOn = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const meetingNumber = parseChineseNumeral(number) ?? Number(number);
  const done = actions[action];
  if (!isLocalDate(decidedOn) || !(meetingNumber > 0) || !done) return undefined;
  return { decidedOn, body, meetingNumber, meeting, action: done, words };
}
