import { cite } from '@deputy-work/plan-2022';
import { containsAll, defineRule, hasHappened, leftToJudgement, type LocalDate } from '@deputy-work/rules';
import { expressedViews } from '../facts.ts';
import { isOfLevel } from '../internal/levels.ts';
import { congressById } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';
import { requiredViewSteps } from '../parameters/required-view-steps.ts';
import type { ExpressedView, ViewStep } from '../schema/index.ts';

/**
 * Every view that a deputy expressed at a forum or in deliberation is sorted, handed over, dealt with and replied to (列席代表意见件件有着落).
 *
 * The plan gives no day, so while its file is open the rule leaves the pace to people; once it is closed, every step must be there. The day of the
 * view governs. Source: plan item 15.
 */
export const expressedViewIsAnswered = /* @__PURE__ */ defineRule({
  id: 'meetings.views.dealt-with-and-replied',
  package: thisPackage,
  basis: [
    cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作'),
    cite(15, '加强代表列席常委会会议审议发言提出意见建议研究处理情况的反馈工作'),
  ],
  subjects: expressedViews,
  parameters: { steps: requiredViewSteps },
  indexes: { congressById },
  appliesTo: (view, { asOf, congressById }) => view.on <= asOf && isOfLevel(['national'], view, congressById),
  governedOn: ({ on }) => on,
  check: (view, { steps }, { asOf }) => {
    const answer = containsAll(stepsOf(view, asOf), steps);
    const isOpen = !hasHappened(view.closedOn, asOf);
    return answer.outcome === 'violated' && isOpen
      ? leftToJudgement('做好代表意见整理、交办和研究处理情况反馈等各环节工作')
      : answer;
  },
});

function stepsOf(
  { sortedOn, handedOverOn, dealtWithOn, repliedOn }: ExpressedView,
  asOf: LocalDate,
): readonly ViewStep[] {
  const days: Readonly<Record<ViewStep, LocalDate | undefined>> = {
    sorted: sortedOn,
    'handed-over': handedOverOn,
    'dealt-with': dealtWithOn,
    replied: repliedOn,
  };
  return (['sorted', 'handed-over', 'dealt-with', 'replied'] as const).filter((step) =>
    hasHappened(days[step], asOf),
  );
}
