import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { useNavigate } from 'react-router';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { useForget } from '../../data/use-forget.ts';
import { leaveDeskHref, type LeaveFilter } from '../leave-filter.ts';
import type { NewLeaveRequest } from './leave-draft.ts';

/** Saves a new request, and opens it. */
export function useEnterLeave(filter: LeaveFilter) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const forget = useForget('leave-requests');
  const notify = useNotify();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (request: NewLeaveRequest) =>
      provider.create<RecordOf<'leave-requests'>>('leave-requests', { data: request }),
    onSuccess: async ({ data: { id } }) => {
      await forget();
      notify('leave.entry.saved', { type: 'success' });
      void navigate(leaveDeskHref({ ...filter, request: id }));
    },
  });
}
