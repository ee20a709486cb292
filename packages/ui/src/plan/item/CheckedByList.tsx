import type { CheckedBy, NamedCode } from '@deputy-work/work-plan';
import { Link } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { nameIn } from '../derive/name-in.ts';
import { packageOf } from '../derive/summarise-items.ts';

interface CheckedByListProps {
  readonly checkedBy: readonly CheckedBy[];
  readonly rulePackages: readonly NamedCode[];
}

/** What checks a duty: a rule, a package whose rule is still to come here, or people. */
export function CheckedByList({ checkedBy, rulePackages }: CheckedByListProps) {
  const { locale, words } = useUi();
  const { duty } = words.plan;
  if (checkedBy.length === 0) return duty.byPeople;
  const rules = checkedBy.flatMap((check) => ('rule' in check ? [check.rule] : []));
  const planned = checkedBy.flatMap((check) => ('planned' in check ? [check.planned] : []));
  const shown = rules.filter((id) => locale.rules[id]);
  const toCome = new Set([...rules.filter((id) => !locale.rules[id]).map(packageOf), ...planned]);
  return (
    <>
      {shown.map((id) => (
        <RuleTitle key={id} id={id} />
      ))}
      {[...toCome].map((code) => (
        <div key={code}>{duty.byPlanned(nameIn(rulePackages, code, words.code))}</div>
      ))}
    </>
  );
}

function RuleTitle({ id }: { readonly id: string }) {
  const { locale, links } = useUi();
  const title = locale.rules[id]?.title;
  const href = links.rule?.(id);
  if (href === undefined) return <div>{title}</div>;
  return (
    <Link href={href} sx={{ display: 'block' }}>
      {title}
    </Link>
  );
}
