import { itemTitles } from '@deputy-work/plan-2022';
import { Typography } from '@mui/material';
import { useParams, useSearchParams } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { findSentence, gatherItem } from './gather-item.ts';
import { ItemBreadcrumbs } from './ItemBreadcrumbs.tsx';
import { ItemNames } from './ItemNames.tsx';
import { ItemNavigation } from './ItemNavigation.tsx';
import { ItemRules } from './ItemRules.tsx';
import { ReadingRoom } from './ReadingRoom.tsx';
import { UnknownItem } from './UnknownItem.tsx';

/** An item of the plan: its text, what each sentence demands, the rules made of it, and how they stand. */
export function PlanItem() {
  const { item: asked = '' } = useParams();
  const [search] = useSearchParams();
  const gathered = gatherItem(Number(asked));
  if (!gathered) return <UnknownItem asked={asked} />;
  const { item, sentences, previous, next } = gathered;
  return (
    <Page
      before={<ItemBreadcrumbs item={item} />}
      title={item.title}
      titleLang="zh-CN"
      intro={
        <Typography lang="en" color="text.secondary" sx={{ mb: 2 }}>
          {itemTitles[item.number]}
        </Typography>
      }
    >
      <ReadingRoom
        sentences={sentences}
        selected={findSentence(sentences, Number(search.get('sentence') ?? Number.NaN))}
      />
      <ItemRules number={item.number} />
      <ItemNames {...gathered} />
      <ItemNavigation previous={previous} next={next} />
    </Page>
  );
}
