import { useUi } from '@deputy-work/ui';
import { useTranslate } from 'react-admin';
import { markOf } from '../sheet/mark-code.ts';
import type { Step } from '../sheet/sheet-state.ts';
import { useMarkName } from './use-mark-name.ts';

/** Says who was marked how: by name, or how many. */
export function useStepWords(): (step: Step) => string {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const nameOfMark = useMarkName();
  return (step) => {
    const marks = [...new Set(step.map(({ to }) => markOf(to)))].map(nameOfMark);
    const [first] = step;
    const who =
      first && step.length === 1
        ? nameOf(first.to.deputyId)
        : translate('attendance.people', { smart_count: step.length });
    return translate('attendance.step', { who, mark: locale.kernel.list(marks) });
  };
}
