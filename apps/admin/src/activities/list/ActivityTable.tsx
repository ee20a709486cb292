import type { Activity } from '@deputy-work/inspection';
import { DataTable, useTranslate } from 'react-admin';
import { ActivityDays } from './ActivityDays.tsx';
import { ActivityTitle } from './ActivityTitle.tsx';
import { DeputyCounts } from './DeputyCounts.tsx';
import { StandingMark, type Standings } from './StandingMark.tsx';

interface ActivityTableProps {
  readonly standings: Standings;
}

const Col = DataTable.Col<Activity>;

/** Activities as a table; a row is one link. */
export function ActivityTable({ standings }: ActivityTableProps) {
  const translate = useTranslate();
  const label = (column: string) => translate(`activities.columns.${column}`);
  return (
    <DataTable<Activity>
      rowClick={false}
      bulkActionButtons={false}
      rowSx={() => ({ position: 'relative' })}
      sx={{
        '& td': { verticalAlign: 'top' },
        '& th, & .column-departsOn span': { whiteSpace: 'nowrap' },
        '& .RaDataTable-table': { bgcolor: 'background.paper' },
      }}
    >
      <Col
        source="title"
        label={label('activity')}
        render={(activity) => <ActivityTitle activity={activity} />}
      />
      <Col
        source="destination.name"
        label={label('destination')}
        render={({ destination }) => destination?.name ?? translate('activities.nowhere')}
      />
      <Col
        source="departsOn"
        label={label('days')}
        render={(activity) => <ActivityDays activity={activity} />}
      />
      <Col label={label('deputies')} render={({ deputies }) => <DeputyCounts deputies={deputies} />} />
      <Col label={label('standing')} render={({ id }) => <StandingMark standings={standings} id={id} />} />
    </DataTable>
  );
}
