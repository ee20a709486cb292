import { citationsAreExact } from '@deputy-work/config/contract';
import {
  activityKinds,
  hearingKinds,
  inspectionTerms,
  memberRoles,
  reportParts,
  viewTreatments,
} from '../src/index.ts';
import { inspection } from './topic.ts';

citationsAreExact(inspection, inspectionTerms, [
  activityKinds,
  hearingKinds,
  memberRoles,
  reportParts,
  viewTreatments,
]);
