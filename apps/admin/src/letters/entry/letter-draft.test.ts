import { expect, it } from 'vitest';
import { completeLetter, type LetterDraft } from './letter-draft.ts';

const draft: LetterDraft = {
  congressId: 'npc',
  deputyId: 'deputy-1',
  on: '2022-06-20',
  summary: ' 建议修路 ',
  isEntered: true,
};

it('a letter was received by the General Office, and entered the same day where that is said', () => {
  expect(completeLetter(draft)).toEqual({
    id: undefined,
    congressId: 'npc',
    deputyId: 'deputy-1',
    summary: '建议修路',
    steps: [{ step: 'heard', on: '2022-06-20', by: 'general-office' }],
    enteredOn: '2022-06-20',
  });
  expect(completeLetter({ ...draft, isEntered: false })).not.toHaveProperty('enteredOn');
});

it('it is not complete without a deputy, a day and its words', () => {
  expect(completeLetter({ ...draft, deputyId: undefined })).toBeUndefined();
  expect(completeLetter({ ...draft, on: '2022-06-31' })).toBeUndefined();
  expect(completeLetter({ ...draft, summary: '  ' })).toBeUndefined();
});
