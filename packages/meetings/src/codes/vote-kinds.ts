import type { CodeList } from '@deputy-work/congress';
import {
  constitution2018,
  localOrganicLaw2022,
  npcRulesOfProcedure2021,
  npcscRulesOfProcedure2022,
} from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

/** Votes by the majority they need (表决种类). */
export const voteKinds: CodeList<
  'bill' | 'constitutional-amendment' | 'election' | 'delegation' | 'presidium' | 'standing-committee'
> = {
  bill: {
    label: { 'zh-CN': '议案表决', en: 'Vote on a bill' },
    source: [article(constitution2018, 64), article(localOrganicLaw2022, 25)],
  },
  'constitutional-amendment': {
    label: { 'zh-CN': '宪法修正案表决', en: 'Vote on a constitutional amendment' },
    source: [article(constitution2018, 64)],
  },
  election: {
    label: { 'zh-CN': '选举和决定任命', en: 'Election or appointment' },
    source: [article(npcRulesOfProcedure2021, 40), article(localOrganicLaw2022, 25)],
  },
  delegation: {
    label: { 'zh-CN': '代表团表决', en: 'Vote of a delegation' },
    source: [article(npcRulesOfProcedure2021, 12)],
  },
  presidium: {
    label: { 'zh-CN': '主席团表决', en: 'Vote of the Presidium' },
    source: [article(npcRulesOfProcedure2021, 9)],
  },
  'standing-committee': {
    label: { 'zh-CN': '常委会表决', en: 'Vote of a standing committee' },
    source: [article(npcscRulesOfProcedure2022, 45), article(localOrganicLaw2022, 51)],
  },
};
