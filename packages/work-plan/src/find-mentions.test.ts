import { describe, expect, it } from 'vitest';
import { samplePlan } from '../tests/sample-plan.ts';
import { findMentions } from './find-mentions.ts';
import { parsePlan } from './parse-plan.ts';

const { plan, text } = parsePlan(samplePlan);
const name = { 'zh-CN': '名称', en: 'name' };

describe('findMentions', () => {
  it('prefers the longest spelling, whichever code it belongs to', () => {
    const found = findMentions(plan, [
      { code: 'short', name, printedAs: ['平台'] },
      { code: 'long', name, printedAs: ['代表平台'] },
    ]);
    expect(found.map(({ code, mentions }) => [code, mentions.length])).toEqual([
      ['short', 1],
      ['long', 2],
    ]);
  });

  it('says where in the text each mention stands', () => {
    const [found] = findMentions(plan, [{ code: 'ledger', name, printedAs: ['台账'] }]);
    expect(found?.mentions).toEqual([{ item: 4, sentence: 2, offset: text.indexOf('台账'), words: '台账' }]);
  });

  it('leaves out names that the plan does not print', () => {
    expect(findMentions(plan, [{ code: 'absent', name, printedAs: ['档案'] }])).toEqual([]);
  });

  it('finds nothing when it is given no names', () => {
    expect(findMentions(plan, [])).toEqual([]);
  });
});
