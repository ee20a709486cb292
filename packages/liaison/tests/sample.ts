import type { StepTaken } from '@deputy-work/loop';
import type { Contact, ContactAssignment, Letter, Station, TrackedView } from '../src/index.ts';

export const sampleAssignment = (facts: Partial<ContactAssignment> = {}): ContactAssignment => ({
  id: 'assignment',
  congressId: 'npc',
  memberId: 'm-1',
  deputyId: 'd-1',
  from: '2020-01-01',
  ...facts,
});

export const sampleContact = (facts: Partial<Contact> = {}): Contact => ({
  id: 'contact',
  congressId: 'npc',
  memberId: 'm-1',
  deputyIds: ['d-1'],
  on: '2022-03-01',
  manner: 'visit',
  ...facts,
});

export const heard = (on: string): StepTaken => ({ step: 'heard', on, by: 'general-office' });
export const handedOver = (on: string, toId: string): StepTaken => ({
  step: 'handed-over',
  on,
  by: 'general-office',
  toId,
});
export const handled = (on: string): StepTaken => ({ step: 'handled', on, by: 'handling-unit' });
export const replied = (on: string): StepTaken => ({ step: 'replied', on, by: 'handling-unit' });

export const sampleView = (facts: Partial<TrackedView> = {}): TrackedView => ({
  id: 'view',
  congressId: 'npc',
  deputyId: 'd-1',
  channel: 'member-contact',
  summary: '示例意见',
  steps: [{ step: 'heard', on: '2022-03-01', by: 'member' }],
  ...facts,
});

export const sampleLetter = (facts: Partial<Letter> = {}): Letter => ({
  id: 'letter',
  congressId: 'npc',
  deputyId: 'd-1',
  summary: '示例来信',
  steps: [heard('2022-04-01')],
  ...facts,
});

export const sampleStation = (facts: Partial<Station> = {}): Station => ({
  id: 'station',
  congressId: 'county',
  kind: 'liaison-station',
  name: { 'zh-CN': '示例代表联络站' },
  jurisdiction: '370102',
  opensOn: ['monday'],
  ...facts,
});
