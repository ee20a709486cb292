import { useUi } from '@deputy-work/ui';
import { useTranslate } from 'react-admin';

/** Lists packages by their topics; empty when there are none. */
export function usePackageNames(packages: readonly string[]): string {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  return kernel.list(packages.map((name) => translate(`plan.packages.${name}`)));
}
