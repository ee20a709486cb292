import { planIsCovered } from '@deputy-work/config/contract';
import { liaison } from './topic.ts';

planIsCovered(liaison, [
  'liaison.organ-activities.coordinated',
  'liaison.views.replied-to-in-time',
  'liaison.groups.active-upper',
  'liaison.groups.active-lower',
  'liaison.public.voter-receptions',
  'liaison.public.community-visits',
  'liaison.return-visits.often-enough',
  'liaison.stations.kept',
  'liaison.contact-points.kept',
]);
