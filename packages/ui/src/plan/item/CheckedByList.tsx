import type { CheckedBy, NamedCode } from '@deputy-work/work-plan';
import { Link } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { nameIn } from '../derive/name-in.ts';

interface CheckedByListProps {
  readonly checkedBy: readonly CheckedBy[];
  readonly rulePackages: readonly NamedCode[];
}

/** What checks a duty: a rule, a package to come, or people. */
export function CheckedByList({ checkedBy, rulePackages }: CheckedByListProps) {
  const { words } = useUi();
  const { duty } = words.plan;
  if (checkedBy.length === 0) return duty.byPeople;
  return checkedBy.map((check) =>
    'rule' in check ? (
      <RuleTitle key={check.rule} id={check.rule} />
    ) : (
      <div key={check.planned}>{duty.byPlanned(nameIn(rulePackages, check.planned, words.code))}</div>
    ),
  );
}

function RuleTitle({ id }: { readonly id: string }) {
  const { locale, links } = useUi();
  const title = locale.rules[id]?.title ?? id;
  const href = links.rule?.(id);
  if (href === undefined) return <div>{title}</div>;
  return (
    <Link href={href} sx={{ display: 'block' }}>
      {title}
    </Link>
  );
}
