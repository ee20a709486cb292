import { itemTitles } from '@deputy-work/plan-2022';
import type { Rule } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Link } from '@mui/material';
import { Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { planItemsOf } from './plan-items-of.ts';
import { rulesWords } from './words.ts';

/** The items of the plan that a rule serves, with their pages. */
export function PlanItems({ rule }: { readonly rule: Rule }) {
  const words = useWords(rulesWords);
  const { locale, links } = useUi();
  const items = planItemsOf(rule);
  if (items.length === 0) return null;
  return (
    <Section title={words.serves}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {items.map(({ number, title }) => (
          <li key={number}>
            <Link href={links.planItem?.(number)}>
              {words.planItem(number, locale.kernel.code === 'en' ? (itemTitles[number] ?? title) : title)}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
}
