import { expect } from 'vitest';
import { evaluate, outcomes } from '../src/index.ts';
import { hasMarshals, type Drill } from './sample.ts';

export const asOf = '2022-12-31';
export const samplePackage = { name: '@sample/fire', version: '1.2.3' };
export const everything = { asOf, include: outcomes };

/** The only finding about one drill. */
export const about = (subject: Drill, rule: typeof hasMarshals = hasMarshals, options = everything) => {
  const { findings } = evaluate([rule], { drills: [subject] }, options);
  expect(findings).toHaveLength(1);
  return findings[0]!;
};
