import { useTranslate } from 'react-admin';
import { useHasLeft } from './use-has-left.ts';

/** For the parts of the form that can't be filled in before the team has left: says so until then. */
export function useLaterHint(): string | undefined {
  const translate = useTranslate();
  return useHasLeft() ? undefined : translate('activities.hints.later');
}
