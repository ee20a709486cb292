import { useUi } from '@deputy-work/ui';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { Fact, FactList } from '../../layout/FactList.tsx';
import { useDaysTold } from '../use-days-told.ts';

/** What is on record about an activity. */
export function ActivityFacts({ activity }: { readonly activity: RecordOf<'organ-activities'> }) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { date, list } = locale.kernel;
  const daysTold = useDaysTold();
  const { organId, arrangement, report, cancelledOn, deputyIds } = activity;
  const words = (name: string, told: Readonly<Record<string, unknown>> = {}) =>
    translate(`organActivities.facts.${name}`, told);
  return (
    <FactList>
      <Fact name={words('organ')}>{nameOf(organId)}</Fact>
      <Fact name={words('days')}>{daysTold(activity)}</Fact>
      <Fact name={words('arrangement')}>
        {arrangement
          ? words('arranged', { by: nameOf(arrangement.byBodyId), day: date(arrangement.on) })
          : words('notYet')}
      </Fact>
      <Fact name={words('report')}>
        {report
          ? words(report.inWriting ? 'inWriting' : 'notInWriting', { day: date(report.on) })
          : words('notYet')}
      </Fact>
      {cancelledOn !== undefined && <Fact name={words('cancelledOn')}>{date(cancelledOn)}</Fact>}
      <Fact name={words('deputies')}>
        {deputyIds.length === 0 ? (
          words('nobody')
        ) : (
          <details>
            <summary>{words('count', { smart_count: deputyIds.length })}</summary>
            {list(deputyIds.map(nameOf))}
          </details>
        )}
      </Fact>
    </FactList>
  );
}
