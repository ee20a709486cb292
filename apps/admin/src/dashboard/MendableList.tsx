import type { Finding } from '@deputy-work/rules';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { RuleGroups } from './RuleGroups.tsx';
import { TodoSection } from './TodoSection.tsx';

interface MendableListProps {
  readonly findings: readonly Finding[];
  /** How many more are not kept, and can't be mended. */
  readonly tooLate: number;
}

/** What is not kept today and can still be mended, with the remedy. */
export function MendableList({ findings, tooLate }: MendableListProps) {
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
      <RuleGroups findings={findings} outcome="violated" />
    </TodoSection>
  );
}
