import { useUi } from '@deputy-work/ui';
import type { Playground } from '../playground/use-playground.ts';
import { RemarkButton } from './RemarkButton.tsx';

interface RuleRemarkProps {
  readonly playground: Playground;
}

/** A remark on a rule, with what its playground says just now. */
export function RuleRemark({ playground: { rule, topic, state, held } }: RuleRemarkProps) {
  const { locale } = useUi();
  const { kernel, rules } = locale;
  const verdicts = held?.findings.map(({ subject, outcome }) => `${subject.id} ${kernel.outcomes[outcome]}`);
  return (
    <RemarkButton
      title={rules[rule.id]?.title ?? rule.id}
      name={rule.id}
      package={topic.package}
      asOf={state.asOf}
      verdict={verdicts && kernel.list(verdicts)}
    />
  );
}
