import { useParams, useSearchParams } from 'react-router';
import { Page } from '../../layout/Page.tsx';
import { findSentence, gatherItem } from './gather-item.ts';
import { ItemBreadcrumbs } from './ItemBreadcrumbs.tsx';
import { ItemIntro } from './ItemIntro.tsx';
import { ItemNames } from './ItemNames.tsx';
import { ItemNavigation } from './ItemNavigation.tsx';
import { ItemRules } from './ItemRules.tsx';
import { ReadingRoom } from './ReadingRoom.tsx';
import { UnknownItem } from './UnknownItem.tsx';

/** An item of the plan: its text, what each sentence demands, the rules made of it, and how they stand. */
export function PlanItem() {
  const { item: asked = '' } = useParams();
  const [search] = useSearchParams();
  const chosen = search.has('sentence') ? Number(search.get('sentence')) : undefined;
  const gathered = gatherItem(Number(asked));
  if (!gathered) return <UnknownItem asked={asked} />;
  const { item, summary, sentences, previous, next } = gathered;
  return (
    <Page
      before={<ItemBreadcrumbs item={item} />}
      title={item.title}
      titleLang="zh-CN"
      intro={<ItemIntro summary={summary} />}
    >
      <ReadingRoom sentences={sentences} selected={findSentence(sentences, chosen)} chosen={chosen} />
      <ItemRules summary={summary} />
      <ItemNames {...gathered} />
      <ItemNavigation previous={previous} next={next} />
    </Page>
  );
}
