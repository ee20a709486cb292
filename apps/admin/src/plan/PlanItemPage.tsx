import { book2022 } from '@deputy-work/plan-2022/book';
import { PlanItem, useUi } from '@deputy-work/ui';
import { useParams, useSearchParams } from 'react-router';
import { PageFrame } from '../layout/PageFrame.tsx';
import { rules } from './rules.ts';
import { useOverlays } from '../data/use-overlays.ts';
import { usePlanReport } from './use-plan-report.tsx';

/** `/plan/:item`: an item of the plan, with the sentence that the address names. */
export function PlanItemPage() {
  const { item: asked = '' } = useParams();
  const [search] = useSearchParams();
  const { plan: words } = useUi().words;
  const { report, notice } = usePlanReport();
  const { data: overlays = [] } = useOverlays();
  const number = Number(asked);
  const item = book2022.plan.items.find((one) => one.number === number);
  return (
    <PageFrame name={item?.title ?? words.unknownItem.title}>
      <PlanItem
        book={book2022}
        number={number}
        rules={rules}
        report={report}
        overlays={overlays}
        sentence={search.has('sentence') ? Number(search.get('sentence')) : undefined}
        notice={notice}
      />
    </PageFrame>
  );
}
