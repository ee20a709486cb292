import { outline } from '@deputy-work/plan-2022';
import { classification, countedUnits, plannedAndCheckedBy } from '@deputy-work/plan-2022/classification';
import { describe, expect, it } from 'vitest';
import { planWords } from './words.ts';

describe.each(['zh-CN', 'en'] as const)('the words of the plan’s screens in %s', (locale) => {
  const words = planWords[locale];

  it('name every package that is to come', () => {
    expect(Object.keys(words.packages)).toEqual(expect.arrayContaining([...plannedAndCheckedBy().planned]));
  });

  it('count in every unit of the plan', () => {
    expect(Object.keys(words.units)).toEqual(countedUnits.map(({ code }) => code));
  });

  it('name every class of sentence and every step of adoption', () => {
    const classes = new Set(classification.map((sentence) => sentence.class));
    expect(Object.keys(words.classes)).toEqual(expect.arrayContaining([...classes]));
    const actions = outline.adoption.map(({ action }) => action);
    expect(Object.keys(words.adoption)).toEqual(expect.arrayContaining(actions));
  });
});
