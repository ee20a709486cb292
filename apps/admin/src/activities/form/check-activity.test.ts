import { expect, test } from 'vitest';
import { checkActivity } from './check-activity.ts';

const draft = { congressId: 'npc', title: '检查', kind: 'enforcement-inspection', organiserId: 'body' };

test('a draft with its name, kind, congress and organiser can be saved', () => {
  expect(checkActivity(draft)).toEqual({});
});

test('the version that the form was filled from is no fault', () => {
  expect(checkActivity({ ...draft, id: 'a', version: 3 })).toEqual({});
});

test('what is blank is said at its field', () => {
  expect(checkActivity({ ...draft, title: '', kind: '' })).toEqual({
    title: 'data.fields.must not be blank',
    kind: 'data.fields.must not be blank',
  });
});

test('an error inside a row or a group is said at the field inside it', () => {
  const errors = checkActivity({
    ...draft,
    members: [{ name: '示例组长' }],
    destination: { name: '河北省' },
  });
  expect(errors).toEqual({
    members: { 0: { role: 'data.fields.must not be blank' } },
    destination: { level: 'data.fields.must not be blank' },
  });
});

test('a return before the departure is refused in its own words', () => {
  expect(checkActivity({ ...draft, departsOn: '2022-06-22', returnsOn: '2022-06-21' })).toEqual({
    returnsOn: 'data.fields.must not be before departsOn',
  });
});
