import { useUi } from '@deputy-work/ui';
import { useWords } from '../desk/words.ts';
import { isHypothetical, sayVerdict } from '../playground/trial.ts';
import type { Playground } from '../playground/use-playground.ts';
import { playgroundWords } from '../playground/words.ts';
import { RemarkButton } from './RemarkButton.tsx';

interface RuleRemarkProps {
  readonly playground: Playground;
}

/** A remark on a rule, with what its playground says just now. */
export function RuleRemark({ playground: { rule, topic, state, held } }: RuleRemarkProps) {
  const { locale, nameOf } = useUi();
  const words = useWords(playgroundWords);
  const mark = held && isHypothetical(held) ? `[${words.hypothesis}] ` : '';
  return (
    <RemarkButton
      title={locale.rules[rule.id]?.title ?? rule.id}
      name={rule.id}
      package={topic.package}
      asOf={state.asOf}
      verdict={held && `${mark}${sayVerdict(held, locale, nameOf)}`}
    />
  );
}
