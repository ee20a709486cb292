import type { Activity } from '@deputy-work/inspection';
import { useRecordContext } from 'react-admin';

/** Whether the team has left: then what it left with is a fact, and no longer a plan that may change. */
export const useHasLeft = (): boolean => useRecordContext<Activity>()?.departedOn !== undefined;
