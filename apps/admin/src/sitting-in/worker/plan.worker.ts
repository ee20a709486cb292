import { planSittingInInvitations, previewSittingInInvitations } from '@deputy-work/meetings/planners';
import { answerPlans } from '../../planner/worker/answer-plans.ts';

answerPlans({ preview: previewSittingInInvitations, exact: planSittingInInvitations });
