import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { PartWords } from './activity-names.ts';
import type { LiaisonNameWords } from './liaison-names.ts';
import type { MeetingNameWords } from './meeting-names.ts';

/** The words around names, in the language of the screen. */
export function useNameWords(): PartWords & MeetingNameWords & LiaisonNameWords {
  const translate = useTranslate();
  return useMemo(() => {
    const say = (key: string, words: Readonly<Record<string, string | number>>) =>
      translate(`data.names.${key}`, words);
    return {
      view: (deputy, summary) => say('view', { deputy, summary }),
      hearing: (kind, day) => say('hearing', { kind, day }),
      session: (congress, number) => say('session', { congress, number }),
      committeeMeeting: (congress, number) => say('committeeMeeting', { congress, number }),
      halfDay: (day, half) => say('halfDay', { day, half }),
      sitting: (halfDay, meeting) => say('sitting', { halfDay, meeting }),
      vote: (about) => say('vote', { about }),
      speech: (deputy, day, turn) => say('speech', { deputy, day, turn }),
      leave: (deputy, session) => say('leave', { deputy, session }),
      residence: (session, day) => say('residence', { session, day }),
      membership: (deputy, body, role) => say('membership', { deputy, body, role }),
      liaisonYear: (congress, year) => say('liaisonYear', { congress, year }),
      budgetRound: (congress, year) => say('budgetRound', { congress, year }),
      budgetLetter: (deputy) => say('budgetLetter', { deputy }),
      letter: (deputy, summary) => say('letter', { deputy, summary }),
      talentPoolEntry: (deputy) => say('talentPoolEntry', { deputy }),
    };
  }, [translate]);
}
