import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { MissingFactGroup } from './MissingFactGroup.tsx';
import type { MissingFact } from './todo.ts';
import { TodoSection } from './TodoSection.tsx';

interface MissingFactListProps {
  readonly facts: readonly MissingFact[];
  /** How many can't be told for another reason. */
  readonly undecidable: number;
}

/** What can't be told because somebody has yet to record a fact, by that fact. */
export function MissingFactList({ facts, undecidable }: MissingFactListProps) {
  const translate = useTranslate();
  return (
    <TodoSection
      id="missing-facts"
      title={translate('dashboard.missing.title')}
      count={facts.reduce((sum, { findings }) => sum + findings.length, 0)}
      empty={translate('dashboard.missing.empty')}
      rest={
        undecidable > 0
          ? {
              words: translate('dashboard.missing.rest', { smart_count: undecidable }),
              to: complianceHref({ outcome: 'undetermined' }),
            }
          : undefined
      }
    >
      {facts.map((fact) => (
        <MissingFactGroup key={fact.path} {...fact} />
      ))}
    </TodoSection>
  );
}
