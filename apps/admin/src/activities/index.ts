import ActivitiesIcon from '@mui/icons-material/TravelExploreOutlined';
import { ActivityCreate } from './ActivityCreate.tsx';
import { ActivityEdit } from './ActivityEdit.tsx';
import { ActivityList } from './list/ActivityList.tsx';

/** Inspections, special research and enforcement inspections (视察、专题调研、执法检查): list, create, edit. */
export const activities = {
  name: 'activities',
  icon: ActivitiesIcon,
  list: ActivityList,
  create: ActivityCreate,
  edit: ActivityEdit,
  recordRepresentation: 'title',
  options: { label: 'layout.menu.activities' },
};
