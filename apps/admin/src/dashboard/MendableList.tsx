import type { Finding } from '@deputy-work/rules';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import type { NameOf } from '../data/use-names.ts';
import { ForceMark } from './ForceMark.tsx';
import { TodoEntries } from './TodoEntries.tsx';
import { TodoEntry } from './TodoEntry.tsx';
import { TodoSection } from './TodoSection.tsx';

interface MendableListProps {
  readonly findings: readonly Finding[];
  /** How many more are not kept, and can't be mended. */
  readonly tooLate: number;
  readonly nameOf: NameOf;
}

/** What is not kept today and can still be mended, with the remedy. */
export function MendableList({ findings, tooLate, nameOf }: MendableListProps) {
  const translate = useTranslate();
  const to = complianceHref({ outcome: 'violated' });
  return (
    <TodoSection
      id="mendable"
      title={translate('dashboard.mendable.title')}
      count={findings.length}
      empty={translate('dashboard.mendable.empty')}
      rest={
        tooLate > 0
          ? { words: translate('dashboard.mendable.rest', { smart_count: tooLate }), to }
          : undefined
      }
    >
      <TodoEntries
        to={to}
        entries={findings.map((finding) => (
          <TodoEntry
            key={`${finding.ruleId} ${finding.subject.id}`}
            finding={finding}
            nameOf={nameOf}
            mark={<ForceMark force={finding.force} />}
          />
        ))}
      />
    </TodoSection>
  );
}
