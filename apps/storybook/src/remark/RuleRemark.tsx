import { useUi } from '@deputy-work/ui';
import { useWords } from '../desk/words.ts';
import type { Playground } from '../playground/use-playground.ts';
import { playgroundWords } from '../playground/words.ts';
import { RemarkButton } from './RemarkButton.tsx';

interface RuleRemarkProps {
  readonly playground: Playground;
}

/** A remark on a rule, with what its playground says just now. */
export function RuleRemark({ playground: { rule, topic, state, held } }: RuleRemarkProps) {
  const { locale } = useUi();
  const words = useWords(playgroundWords);
  const { kernel, rules } = locale;
  const verdicts = held?.findings.map(({ subject, outcome }) => `${subject.id} ${kernel.outcomes[outcome]}`);
  const isHypothetical = held !== undefined && Object.keys(held.hypotheses).length > 0;
  const mark = isHypothetical ? `[${words.hypothesis}] ` : '';
  return (
    <RemarkButton
      title={rules[rule.id]?.title ?? rule.id}
      name={rule.id}
      package={topic.package}
      asOf={state.asOf}
      verdict={verdicts && `${mark}${kernel.list(verdicts)}`}
    />
  );
}
