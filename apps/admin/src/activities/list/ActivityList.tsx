import { ListBase } from 'react-admin';
import { useAsOf } from '../../as-of/as-of.tsx';
import { ActivityListPage } from './ActivityListPage.tsx';

const saidOnThePage = () => undefined;

/** The activities of all congresses, each with where it stands on the day of asking. */
export function ActivityList() {
  const { asOf } = useAsOf();
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
