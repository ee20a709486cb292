import { expect, it } from 'vitest';
import { hasMarshals, law2020, localRules, plan } from '../tests/sample.ts';
import { article, item } from './citation.ts';
import { forceOn } from './force-on.ts';

const cites = (aim: boolean) => ({
  aim,
  basis: [article(law2020, 9), article(localRules, 1), item(plan, 3)] as const,
});

it('the heaviest source in force gives the force', () => {
  expect(forceOn(cites(false), '2022-06-10')).toBe('statute');
  expect(forceOn({ aim: false, basis: [item(plan, 3)] }, '2022-06-10')).toBe('plan');
});

it('a source that names only a goal gives the force of an aim, while it is in force', () => {
  expect(forceOn(cites(true), '2022-06-10')).toBe('aim');
  expect(forceOn(cites(true), '1990-01-01')).toBeUndefined();
});

it('a rule whose sources are not in force that day has none', () => {
  expect(forceOn(hasMarshals, '1990-01-01')).toBeUndefined();
});
