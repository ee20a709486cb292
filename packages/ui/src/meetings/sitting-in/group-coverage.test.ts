import { expect, it } from 'vitest';
import { coverageByGroup } from './group-coverage.ts';

const coverage = {
  grassRoots: ['a', 'b', 'c', 'd', 'e'],
  covered: ['a'],
  invited: ['b'],
  toInvite: ['c', 'd', 'e'],
  unclassified: ['f'],
  meetingsLeft: [],
};
const unitOf: Readonly<Record<string, string>> = {
  a: 'hebei',
  b: 'hebei',
  c: 'beijing',
  d: 'shanxi',
  e: 'shanxi',
};

it('counts by group, where most are to be invited first', () => {
  expect(coverageByGroup(coverage, (id) => unitOf[id])).toEqual([
    { groupId: 'shanxi', grassRoots: 2, covered: 0, invited: 0, toInvite: 2 },
    { groupId: 'beijing', grassRoots: 1, covered: 0, invited: 0, toInvite: 1 },
    { groupId: 'hebei', grassRoots: 2, covered: 1, invited: 1, toInvite: 0 },
  ]);
});

it('leaves out whose group nobody knows', () => {
  expect(coverageByGroup(coverage, () => undefined)).toEqual([]);
});
