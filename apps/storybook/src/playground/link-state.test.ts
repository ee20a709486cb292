import type { NonEmpty } from '@deputy-work/rules';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleCase } from '../rules/topic.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { decodeState, encodeState } from './link-state.ts';
import { stateOfCase, type PlaygroundState } from './playground-state.ts';

const caseCalled = (title: string, jurisdiction?: string): RuleCase => ({
  title,
  basis: '示例',
  asOf: '2022-06-20',
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
  facts: { trips: [{ id: '检查组' }] },
  expect: [{ rule: 'trip.is-asked', subject: '检查组', outcome: 'satisfied' }],
});

const first = caseCalled('甲');
const second = caseCalled('乙', '33');
const cases: NonEmpty<RuleCase> = [first, second];
const ids = ['trip.minimum'];
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
// Facts never have a part of that name, and zod lets none through.
const withoutProto = (key: string, value: unknown) => (key === '__proto__' ? undefined : value);
const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value) => JSON.parse(JSON.stringify(value), withoutProto) as unknown);

const states: fc.Arbitrary<PlaygroundState> = fc
  .record({
    caseIndex: fc.constantFrom(0, 1),
    asOf: day.map((date) => date.toISOString().slice(0, 10)),
    place: fc.constantFrom(undefined, '33', '330106'),
    facts: json,
    whatIf: fc.dictionary(fc.constantFrom(...ids), json),
  })
  .map(({ place, ...state }) => (place === undefined ? state : { ...state, place }));

describe('a state in an address', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(encodeState(state, cases), cases, ids)).toEqual({ state });
      }),
    );
  });

  test('is made of the characters that Storybook lets through', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(encodeState(state, cases) ?? '').toMatch(/^[A-Za-z0-9_-]*$/);
      }),
    );
  });

  test('is nothing where the first case stands as it is', () => {
    expect(encodeState(stateOfCase(first, 0), cases)).toBeUndefined();
    expect(decodeState(undefined, cases, ids)).toEqual({ state: stateOfCase(first, 0) });
    expect(decodeState('', cases, ids)).toEqual({ state: stateOfCase(first, 0) });
  });

  test('is short: what differs, and no more', () => {
    const state = { ...stateOfCase(second, 1), asOf: '2022-07-01' };
    expect(JSON.parse(fromBase64Url(encodeState(state, cases) ?? ''))).toEqual({
      case: 1,
      mark: expect.any(String) as string,
      asOf: '2022-07-01',
    });
  });

  test('finds its case again where that has only moved', () => {
    const link = encodeState({ ...stateOfCase(second, 1), asOf: '2022-07-01' }, cases);
    const { state, fault } = decodeState(link, [second, first], ids);
    expect(fault).toBeUndefined();
    expect(state).toEqual({ ...stateOfCase(second, 0), asOf: '2022-07-01' });
  });
});

describe('an address that can’t be followed', () => {
  test('because its case has changed leads to the case as it is now', () => {
    const link = encodeState({ ...stateOfCase(second, 1), asOf: '2022-07-01' }, cases);
    const changed = { ...second, asOf: '2022-06-21' };
    expect(decodeState(link, [first, changed], ids)).toEqual({
      state: stateOfCase(changed, 1),
      fault: 'outdated',
    });
  });

  test('because its case or its parameter is gone says that it is outdated', () => {
    const link = encodeState({ ...stateOfCase(second, 1), whatIf: { 'trip.minimum': 3 } }, cases);
    expect(decodeState(link, [first], ids)).toEqual({ state: stateOfCase(first, 0), fault: 'outdated' });
    expect(decodeState(link, cases, [])).toEqual({ state: stateOfCase(second, 1), fault: 'outdated' });
  });

  test('because it is broken says so, whatever somebody typed', () => {
    const beginning = { state: stateOfCase(first, 0), fault: 'unreadable' };
    for (const broken of ['x', '!!', toBase64Url('{'), toBase64Url('{"case":-1,"mark":""}')]) {
      expect(decodeState(broken, cases, ids)).toEqual(beginning);
    }
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(decodeState(text, cases, ids)).toEqual(beginning);
      }),
    );
  });
});
