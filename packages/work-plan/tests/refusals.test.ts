import { describe, expect, it } from 'vitest';
import { parsePlan, PlanTextError, type PlanTextCode } from '../src/index.ts';
import { samplePlan } from './sample-plan.ts';

interface Refusal {
  readonly when: string;
  readonly text: string;
  readonly code: PlanTextCode;
  readonly line: number;
}

const change = (from: string, to: string) => {
  expect(samplePlan).toContain(from);
  return samplePlan.replace(from, to);
};

const refusals: readonly Refusal[] = [
  { when: 'the text is empty', text: '', code: 'missing-title', line: 1 },
  {
    when: 'the title names no year',
    text: change('2031年度', ''),
    code: 'missing-title',
    line: 1,
  },
  {
    when: 'the adoption line is missing',
    text: samplePlan.replace(/\n\n\(.*?\)/u, ''),
    code: 'missing-adoption',
    line: 3,
  },
  {
    when: 'the adoption line names no meeting',
    text: change('第9次主任会议', ''),
    code: 'unreadable-adoption',
    line: 3,
  },
  {
    when: 'a meeting did what no meeting does',
    text: change('会议修改', '会议讨论'),
    code: 'unreadable-adoption',
    line: 3,
  },
  {
    when: 'the plan was adopted on a day that does not exist',
    text: change('2031年2月1日', '2031年2月30日'),
    code: 'unreadable-adoption',
    line: 3,
  },
  {
    when: 'words stand before the first date of the adoption line',
    text: change('(2030年', '(已于2030年'),
    code: 'unreadable-adoption',
    line: 3,
  },
  {
    when: 'the text ends before any item',
    text: samplePlan.slice(0, samplePlan.indexOf('一、') - 2),
    code: 'no-items',
    line: 5,
  },
  {
    when: 'text stands between a heading and its first item',
    text: change('1. 组织', '组织代表。\n\n1. 组织'),
    code: 'text-before-item',
    line: 9,
  },
  {
    when: 'a line continues a finished sentence',
    text: change('2. 组织代表调研。', '2. 组织代表调研。\n\n'),
    code: 'unplaceable-text',
    line: 13,
  },
  {
    when: 'the preamble has a second paragraph',
    text: change('一、组织', '另起一段。\n\n一、组织'),
    code: 'unplaceable-text',
    line: 7,
  },
  {
    when: 'an item is numbered in a form that the reader does not know',
    text: change('2. 组织', '2．组织'),
    code: 'unplaceable-text',
    line: 11,
  },
  {
    when: 'an item stops without a full stop before the next heading',
    text: change('若干意见》办理。', '若干意见》办理'),
    code: 'unfinished-sentence',
    line: 11,
  },
  {
    when: 'the text ends inside a sentence',
    text: change('“专款专用”！', '“专款专用”'),
    code: 'unfinished-sentence',
    line: 21,
  },
  {
    when: 'a quotation mark is never closed',
    text: change('围绕“双联系”', '围绕“双联系'),
    code: 'unbalanced-marks',
    line: 5,
  },
  {
    when: 'a document is cited inside the title of another',
    text: change('依照《关于代表工作的若干意见》办理', '依照《关于《意见》的说明》办理'),
    code: 'unbalanced-marks',
    line: 11,
  },
  { when: 'a chapter is left out', text: change('二、', '三、'), code: 'chapter-out-of-order', line: 13 },
  { when: 'a chapter is repeated', text: change('二、', '一、'), code: 'chapter-out-of-order', line: 13 },
  {
    when: 'a sub-section is left out',
    text: change('（二）', '（三）'),
    code: 'subsection-out-of-order',
    line: 19,
  },
  {
    when: 'a sub-section comes before the first chapter',
    text: change('一、组织', '（一）总则\n\n一、组织'),
    code: 'subsection-outside-chapter',
    line: 7,
  },
  {
    when: 'a chapter has no item',
    text: change('二、做好', '二、空章\n\n三、做好'),
    code: 'empty-heading',
    line: 13,
  },
  {
    when: 'a sub-section has no item',
    text: change('（二）经费', '（二）空节\n\n（三）经费'),
    code: 'empty-heading',
    line: 19,
  },
  {
    when: 'an item comes before the first chapter',
    text: change('一、组织代表活动\n\n', ''),
    code: 'item-outside-chapter',
    line: 7,
  },
  { when: 'an item is left out', text: change('2. 组织', '3. 组织'), code: 'item-gap', line: 11 },
  { when: 'an item is repeated', text: change('2. 组织', '1. 组织'), code: 'item-repeated', line: 11 },
];

const refuse = (text: string): PlanTextError => {
  try {
    parsePlan(text);
  } catch (error) {
    if (error instanceof PlanTextError) return error;
    throw error;
  }
  throw new Error('The text was read as a plan.');
};

describe('parsePlan refuses a text', () => {
  it.each(refusals)('when $when', ({ text, code, line }) => {
    const error = refuse(text);
    expect({ code: error.code, line: error.line }).toEqual({ code, line });
    expect(error.message).toMatch(new RegExp(`^Line ${line}: .+, so .+\\. .+\\.$`, 'u'));
  });

  it('for every reason that its codes name', () => {
    const every: Record<PlanTextCode, true> = {
      'missing-title': true,
      'missing-adoption': true,
      'unreadable-adoption': true,
      'no-items': true,
      'text-before-item': true,
      'unplaceable-text': true,
      'unfinished-sentence': true,
      'unbalanced-marks': true,
      'chapter-out-of-order': true,
      'subsection-outside-chapter': true,
      'subsection-out-of-order': true,
      'empty-heading': true,
      'item-outside-chapter': true,
      'item-gap': true,
      'item-repeated': true,
    };
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(Object.keys(every)));
  });
});
