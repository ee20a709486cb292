import { en } from '@deputy-work/rules/locales/en';
import { describe, expect, it } from 'vitest';
import { activityNames } from './activity-names.ts';

describe('the names of an activity', () => {
  it('cover its views and hearings, so that no finding shows their ids', () => {
    const activity = {
      id: 'a1',
      title: '示例调研',
      views: [{ id: 'v1', deputyId: 'd1', summary: '路灯' }],
      hearings: [{ id: 'h1', on: '2022-05-05', kind: 'special-inquiry' as const, invitedDeputyIds: [] }],
    };
    const words = {
      view: (deputy: string, summary: string) => `${deputy}: ${summary}`,
      hearing: (kind: string, day: string) => `${kind} on ${day}`,
    };
    expect(activityNames(activity, (id) => `deputy ${id}`, en, words)).toEqual([
      ['a1', '示例调研'],
      ['v1', 'deputy d1: 路灯'],
      ['h1', 'Special inquiry on 5 May 2022'],
    ]);
  });
});
