import { Typography } from '@mui/material';
import { CreateBase, SaveButton, useNotify, useRedirect, useTranslate } from 'react-admin';
import type { RecordOf } from '../data/records.ts';
import { useForget } from '../data/use-forget.ts';
import { Page } from '../layout/Page.tsx';
import { ActivityForm } from './form/ActivityForm.tsx';
import { toActivity } from './form/to-activity.ts';

/** A new activity: a draft, judged as it is typed. */
export function ActivityCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const forgetActivities = useForget('activities');
  const onSuccess = async ({ id }: RecordOf<'activities'>) => {
    notify('activities.edit.created', { type: 'success' });
    await forgetActivities();
    redirect('edit', 'activities', id);
  };
  return (
    <CreateBase transform={toActivity} mutationOptions={{ onSuccess }}>
      <Page
        title={translate('activities.create.title')}
        intro={<Typography color="text.secondary">{translate('activities.create.intro')}</Typography>}
      >
        <ActivityForm buttons={<SaveButton label="activities.save.create" alwaysEnable />} />
      </Page>
    </CreateBase>
  );
}
