import { describe, expect, it } from 'vitest';
import { actorsOf, completeStep, draftOf, stepsToAsk, type StepDraft } from './step-draft.ts';

const heard = { step: 'heard', on: '2022-05-01', by: 'general-office' } as const;
const handedOver = { step: 'handed-over', on: '2022-05-03', by: 'general-office', toId: 'finance' } as const;
const asOf = '2022-06-20';

const draft: StepDraft = {
  step: 'handed-over',
  on: '2022-05-03',
  by: 'general-office',
  byId: undefined,
  toId: 'finance',
};

describe('the steps that can be asked for', () => {
  it('are those that are open and those that wait for them', () => {
    expect(stepsToAsk({ steps: [heard] }, 'letter', asOf)).toEqual([
      { step: 'sorted', isOpen: true, isOptional: true },
      { step: 'handed-over', isOpen: true, isOptional: false },
      { step: 'handled', isOpen: false, isOptional: false },
      { step: 'replied', isOpen: false, isOptional: false },
      { step: 'confirmed', isOpen: false, isOptional: false },
    ]);
  });

  it('are not those that were passed over', () => {
    const asked = stepsToAsk({ steps: [heard, handedOver] }, 'letter', asOf);
    expect(asked.map(({ step }) => step)).toEqual(['handled', 'replied', 'confirmed']);
  });
});

it('a channel says who takes a step', () => {
  expect(actorsOf('organ-activity', 'replied')).toEqual(['organ', 'general-office']);
  expect(actorsOf('organ-activity', 'handed-over')).toEqual([]);
});

describe('a step that was entered', () => {
  it('says to whom only where it is handed over', () => {
    expect(completeStep(draft)).toEqual(handedOver);
    expect(completeStep({ ...draft, step: 'handled' })).not.toHaveProperty('toId');
  });

  it('can be asked for without naming anybody, so that the loop can refuse it', () => {
    expect(completeStep({ ...draft, toId: undefined })).toEqual({
      ...heard,
      step: 'handed-over',
      on: draft.on,
    });
  });

  it('needs a day that exists', () => {
    expect(completeStep({ ...draft, on: '2022-02-30' })).toBeUndefined();
  });
});

describe('what is likely of a step', () => {
  const letter = {
    id: 'letter',
    version: 1,
    congressId: 'npc',
    deputyId: 'deputy',
    summary: '修路',
    steps: [heard],
  };
  const office = {
    id: 'office',
    congressId: 'npc',
    kind: 'general-office',
    name: { 'zh-CN': '办公厅' },
  } as const;
  const actors = { bodies: [office], memberships: [], stations: [] };
  const asked = stepsToAsk(letter, 'letter', asOf);
  const likely = (typed: Partial<StepDraft>) => draftOf(typed, letter, asked, actors, asOf);

  it('is the first open one, today, by the usual actor', () => {
    expect(likely({})).toEqual({
      step: 'sorted',
      on: asOf,
      by: 'general-office',
      byId: 'office',
      toId: undefined,
    });
  });

  it('gives way to what was typed, also to nobody', () => {
    expect(likely({ step: 'replied', on: '2022-06-01' })).toMatchObject({
      step: 'replied',
      on: '2022-06-01',
    });
    expect(likely({ byId: undefined })).toMatchObject({ byId: undefined });
  });

  it('comes back when a step that was chosen can no longer be asked for', () => {
    expect(likely({ step: 'heard' })).toMatchObject({ step: 'sorted' });
    expect(draftOf({}, letter, [], actors, asOf)).toBeUndefined();
  });
});
