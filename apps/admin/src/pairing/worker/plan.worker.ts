import { planLiaisonPairs, previewLiaisonPairs } from '@deputy-work/liaison/planners';
import { answerPlans } from '../../planner/worker/answer-plans.ts';

answerPlans({ preview: previewLiaisonPairs, exact: planLiaisonPairs });
