export { budgetLaw2018 } from './budget-law.ts';
export { chairpersonsContactOpinion2013 } from './chairpersons-contact-opinion.ts';
export { constitution2018 } from './constitution.ts';
export { deputiesLaw2015, deputiesLaw2025 } from './deputies-law.ts';
export { directElectionProvisions1983 } from './direct-election-provisions.ts';
export { electoralLaw2015, electoralLaw2020 } from './electoral-law.ts';
export {
  chongqingDeputiesMeasures2016,
  shandongDeputiesMeasures2015,
  zhejiangDeputiesMeasures2016,
} from './local-deputies-measures.ts';
export { localOrganicLaw2015, localOrganicLaw2022 } from './local-organic-law.ts';
export { npc13SeatAllocation, npc14ElectionDecision, npc14SeatAllocation } from './npc-elections.ts';
export { npcOrganicLaw2021 } from './npc-organic-law.ts';
export { npcRulesOfProcedure2021 } from './npc-rules-of-procedure.ts';
export { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from './npcsc-rules-of-procedure.ts';
export { plaElectionMeasures2021 } from './pla-election-measures.ts';
export { supervisionLaw2006, supervisionLaw2024 } from './supervision-law.ts';
