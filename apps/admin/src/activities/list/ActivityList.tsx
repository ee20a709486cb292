import { useUi } from '@deputy-work/ui';
import { ListBase } from 'react-admin';
import { ActivityListPage } from './ActivityListPage.tsx';

const saidOnThePage = () => undefined;

/** The activities of all congresses, each with where it stands on the day of asking. */
export function ActivityList() {
  const { asOf } = useUi();
  return (
    <ListBase
      sort={{ field: 'departsOn', order: 'DESC' }}
      perPage={25}
      queryOptions={{ meta: { asOf }, onError: saidOnThePage }}
    >
      <ActivityListPage />
    </ListBase>
  );
}
