import { useTranslate } from 'react-admin';
import { PageFrame } from '../layout/PageFrame.tsx';

/** `/organ-activities`: organ activities (联系代表活动). */
export function OrganActivitiesPage() {
  const translate = useTranslate();
  return <PageFrame name={translate('organActivities.title')}>{null}</PageFrame>;
}
