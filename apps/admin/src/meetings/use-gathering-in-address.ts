import { useMemo } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Gathering } from '../data/gatherings.ts';

/** The session or standing committee meeting that the page’s address names. */
export function useGatheringInAddress(): Gathering {
  const { id = '' } = useParams();
  const isSession = useLocation().pathname.startsWith('/sessions/');
  return useMemo(() => ({ collection: isSession ? 'sessions' : 'committee-meetings', id }), [isSession, id]);
}
