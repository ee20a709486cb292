import { useTranslate } from 'react-admin';
import { useDomainLocale } from '../i18n/use-domain-locale.ts';

/** Lists packages by their topics; empty when there are none. */
export function usePackageNames(packages: readonly string[]): string {
  const translate = useTranslate();
  const { kernel } = useDomainLocale();
  return kernel.list(packages.map((name) => translate(`plan.packages.${name}`)));
}
