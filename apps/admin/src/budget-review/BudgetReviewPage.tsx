import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/budget-review`: budget review (预算审查征求意见). */
export function BudgetReviewPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('budgetReview.title')}>{null}</PageFrame>;
}
