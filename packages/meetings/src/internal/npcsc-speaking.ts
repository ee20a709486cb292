import { npcscRulesOfProcedure2009, npcscRulesOfProcedure2022 } from '@deputy-work/congress/instruments';
import { article, type Citation, type DatedValue, type NonEmpty } from '@deputy-work/rules';

const until20220624 = (): NonEmpty<Citation> => [
  article(npcscRulesOfProcedure2009, 30),
  article(npcscRulesOfProcedure2009, 31),
];
const from20220625 = (): NonEmpty<Citation> => [
  article(npcscRulesOfProcedure2022, 43),
  article(npcscRulesOfProcedure2022, 44),
];

/** What binds who speaks at a meeting of the NPC Standing Committee (its Rules of Procedure 2009, arts. 30, 31; 2022, arts. 43, 44). */
export const npcscSpeakingBasis = (): NonEmpty<Citation> => [...until20220624(), ...from20220625()];

/** The minutes of a turn under the rules of 2009, and under those of 2022. */
export const minutesOfTurn = (in2009: number, in2022: number): readonly DatedValue<number>[] => [
  { from: '2009-04-24', to: '2022-06-24', value: in2009, basis: until20220624() },
  { from: '2022-06-25', value: in2022, basis: from20220625() },
];
