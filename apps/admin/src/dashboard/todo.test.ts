import { cite } from '@deputy-work/plan-2022';
import type { Finding } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { planTodo, subjectsOf } from './todo.ts';

const asOf = '2022-06-20';

const finding = (id: string, rest: Partial<Finding>): Finding => ({
  ruleId: 'team.size',
  subject: { collection: 'activities', id },
  outcome: 'violated',
  asOf,
  basis: [cite(18)],
  values: [],
  ...rest,
});

const ids = (findings: readonly Finding[]) => findings.map(({ subject }) => subject.id);
const add = { code: 'add', amount: 1, unit: 'deputy' } as const;

describe('what is not kept', () => {
  it('can be mended when it has a remedy; not when it has none, or when its time has passed', () => {
    const todo = planTodo(
      [
        finding('mend', { remedy: add }),
        finding('late', { remedy: { code: 'too-late' } }),
        finding('none', {}),
      ],
      asOf,
    );
    expect(ids(todo.mendable)).toEqual(['mend']);
    expect(ids(todo.tooLate)).toEqual(['late', 'none']);
  });

  it('comes with statutes before plans, and of equal force with the longest broken first', () => {
    const todo = planTodo(
      [
        finding('plan', { remedy: add, force: 'plan', governedOn: '2022-01-05' }),
        finding('statute-late', { remedy: add, force: 'statute', governedOn: '2022-05-02' }),
        finding('statute-early', {
          remedy: add,
          force: 'statute',
          due: '2022-04-01',
          governedOn: '2022-06-01',
        }),
      ],
      asOf,
    );
    expect(ids(todo.mendable)).toEqual(['statute-early', 'statute-late', 'plan']);
  });
});

describe('what falls due', () => {
  const due = (id: string, day: string) => finding(id, { outcome: 'pending', due: day });

  it('is soon from today up to and with the thirtieth day, the earliest first', () => {
    const todo = planTodo(
      [due('last', '2022-07-20'), due('beyond', '2022-07-21'), due('today', '2022-06-20')],
      asOf,
    );
    expect(ids(todo.dueSoon)).toEqual(['today', 'last']);
    expect(ids(todo.dueLater)).toEqual(['beyond']);
  });

  it('is not soon when no day is known', () => {
    const todo = planTodo([finding('open', { outcome: 'pending' })], asOf);
    expect(todo.dueSoon).toEqual([]);
    expect(ids(todo.dueLater)).toEqual(['open']);
  });
});

describe('what cannot be told', () => {
  const missing = (id: string, path: string) =>
    finding(id, { outcome: 'undetermined', unknown: { code: 'missing-fact', path } });

  it('is grouped by the missing fact, the one that most findings wait for first', () => {
    const todo = planTodo(
      [missing('a', 'destination'), missing('b', 'departsOn'), missing('c', 'departsOn')],
      asOf,
    );
    expect(todo.missingFacts.map(({ path, findings }) => [path, ids(findings)])).toEqual([
      ['departsOn', ['b', 'c']],
      ['destination', ['a']],
    ]);
    expect(todo.undecidable).toEqual([]);
  });

  it('stands apart when no fact is missing but a number or a judgement is', () => {
    const judged = finding('j', { outcome: 'undetermined', unknown: { code: 'judgement', words: '及时' } });
    const todo = planTodo([judged], asOf);
    expect(todo.missingFacts).toEqual([]);
    expect(ids(todo.undecidable)).toEqual(['j']);
  });
});

describe('the subjects of findings', () => {
  it('come once each, with how many findings wait for them', () => {
    const subjects = subjectsOf([
      finding('a', {}),
      finding('b', {}),
      finding('a', { ruleId: 'team.report' }),
    ]);
    expect(subjects.map(({ subject, count }) => [subject.id, count])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

describe('what holds', () => {
  it('needs nobody', () => {
    const todo = planTodo([finding('ok', { outcome: 'satisfied' })], asOf);
    expect(Object.values(todo).every((list: readonly unknown[]) => list.length === 0)).toBe(true);
  });
});
