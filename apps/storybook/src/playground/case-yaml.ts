import type { Finding, Rule } from '@deputy-work/rules';
import { stringify } from 'yaml';
import type { Trial } from './trial.ts';

/** What a case has besides its facts. */
export interface CaseHead {
  readonly title: string;
  readonly basis: string;
}

const expected = ({ ruleId, subject, outcome, measure, due }: Finding) => ({
  rule: ruleId,
  subject: subject.id,
  outcome,
  ...(measure && { measured: measure.measured, required: measure.required }),
  ...(due !== undefined && { due }),
});

/** A legal case as a file of cases has it, expecting what the rule says now: text for a lawyer to correct and hand in. */
export const caseYaml = (
  { id }: Rule,
  { asOf, place, facts, findings }: Pick<Trial, 'asOf' | 'place' | 'facts' | 'findings'>,
  { title, basis }: CaseHead,
): string =>
  stringify(
    {
      rule: id,
      cases: [
        {
          title,
          basis,
          asOf,
          ...(place !== undefined && { jurisdiction: place }),
          facts,
          expect: findings.map(expected),
        },
      ],
    },
    { aliasDuplicateObjects: false, lineWidth: 100 },
  );
