import { isOfLevel } from '@deputy-work/congress';
import { channels, checkLoop, dayOf } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { letters } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/** Every letter from a deputy is handed over, handled and answered (代表来信件件有答复), by the loop of letters. Source: plan item 22. */
export const letterIsAnswered = /* @__PURE__ */ defineRule({
  id: 'liaison.letters.answered',
  package: thisPackage,
  basis: [
    cite(22, '认真办理代表反映或者转递群众意见和具体信访事项'),
    cite(22, '督促有关单位及时向代表答复、反馈'),
  ],
  subjects: letters,
  indexes: { congressById },
  appliesTo: (letter, { asOf, congressById }) =>
    dayOf(letter, 'heard', asOf) !== undefined && isOfLevel(national, letter, congressById),
  governedOn: (letter, { asOf }) => dayOf(letter, 'heard', asOf) ?? missingFact('heardOn'),
  check: (letter, _, { asOf }) => checkLoop(letter, channels.letter, asOf),
});
