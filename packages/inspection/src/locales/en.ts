import { levels } from '@deputy-work/congress';
import { reportParts } from '../codes/report-parts.ts';
import type { InspectionWords } from '../words.ts';

const counted = (one: string, more: string) => (count: number) => `${count} ${count === 1 ? one : more}`;
const deputies = counted('deputy', 'deputies');
const views = counted('view', 'views');

/** Words of inspections in English. */
export const en: InspectionWords = {
  rules: {
    'inspection.concentrated.once-per-electoral-unit': {
      title: 'An electoral unit holds a concentrated inspection before the session opens',
      measured: 'Concentrated inspection before the session',
      remedy: ({ code }) =>
        code === 'too-late'
          ? 'The session has opened, and the inspection before it cannot be made up for; say why there was none.'
          : undefined,
    },
    'inspection.enforcement.invites-deputies': {
      title: 'An enforcement inspection that goes to a locality invites NPC deputies',
      measured: 'Invited',
      remedy: (remedy) => {
        if (remedy.code === 'add') return `Invite ${deputies(remedy.amount)} more.`;
        return remedy.code === 'too-late'
          ? 'The team has left and nobody can be invited any more; say why.'
          : undefined;
      },
    },
    'inspection.report.reflects-views': {
      title: "The report reflects the deputies' views",
      measured: 'Reflected in the report',
      remedy: (remedy) =>
        remedy.code === 'settle' ? `Reflect ${views(remedy.items.length)} more in the report.` : undefined,
    },
    'inspection.hearing.invites-deputies': {
      title:
        'Deputies concerned are invited to sit in when the standing committee hears a special work report or holds a special inquiry',
      measured: 'Deputies concerned invited to sit in',
      remedy: ({ code }) => {
        if (code === 'settle') return 'Invite deputies who attended the activity to each hearing.';
        return code === 'too-late'
          ? 'The hearing is over, and nobody can be invited to it any more; say why.'
          : undefined;
      },
    },
    'inspection.deputy.one-team-per-day': {
      title: 'A deputy is on one team only on the same day',
      measured: 'On another team on the same day',
      remedy: (remedy) =>
        remedy.code === 'settle'
          ? `Let ${deputies(remedy.items.length)} be on one team only that day, and correct the confirmations.`
          : undefined,
    },
    'inspection.cross-unit.arranged': {
      title: 'Deputies inspect or research across electoral units only when that is arranged',
      measured: 'Arrangement of the visit across electoral units',
      remedy: (remedy) => {
        if (remedy.code === 'act')
          return 'Have the visit arranged before it leaves, and record who arranged it.';
        return remedy.code === 'too-late'
          ? 'The deputies have left, and it cannot be arranged beforehand any more; say why.'
          : undefined;
      },
    },
    'inspection.results.fed-back': {
      title: 'What became of a report of inspection or research is fed back to the deputies in time',
      measured: 'Fed back to the deputies',
    },
    'inspection.enforcement-report.contains-parts': {
      title: 'The report of an enforcement inspection contains what the law wants in it',
      measured: 'Contained',
    },
  },
  parameters: {
    'inspection.enforcement.minimum-invited-deputies': 'Fewest deputies to invite to each trip to a locality',
    'inspection.enforcement-report.parts': 'Parts of the report of an enforcement inspection',
    'inspection.results.feedback-time': 'Time from hand-over to feedback',
    'inspection.cross-unit.levels': 'Levels whose deputies need an arrangement to go across electoral units',
  },
  units: {
    deputy: deputies,
    view: views,
    hearing: counted('hearing', 'hearings'),
    'report-part': counted('part', 'parts'),
    level: counted('level', 'levels'),
  },
  names: {
    congressLevel: 'the congress that the activity belongs to',
    destination: 'destination',
    departsOn: 'day of departure',
    'deputies.attendedIds': 'which deputies attended',
    'views.reflectedInReport': "whether the report reflects the deputies' views",
    sessionOpensOn: 'opening day of the session',
    'assessment-and-advice-on-enforcement': reportParts['assessment-and-advice-on-enforcement'].label.en,
    'advice-on-the-law': reportParts['advice-on-the-law'].label.en,
    national: levels.national.label.en,
    provincial: levels.provincial.label.en,
    city: levels.city.label.en,
    county: levels.county.label.en,
    township: levels.township.label.en,
  },
};
