import { describe, expect, it } from 'vitest';
import { handedOver, handled, heard, replied, sampleLetter } from '../../tests/sample.ts';
import { deriveLedgerCompleteness } from './derive-ledger-completeness.ts';

const whole = sampleLetter({
  id: 'whole',
  enteredOn: '2022-04-01',
  reportedOn: '2022-06-01',
  steps: [
    heard('2022-04-01'),
    handedOver('2022-04-10', 'ministry'),
    handled('2022-05-01'),
    replied('2022-05-10'),
  ],
});
const fresh = sampleLetter({ id: 'fresh', steps: [heard('2022-03-01')] });

describe('deriveLedgerCompleteness', () => {
  it('names what each letter lacks, in the order of receipt', () => {
    expect(deriveLedgerCompleteness([whole, fresh], { asOf: '2022-12-31' })).toEqual({
      letters: 2,
      complete: 1,
      incomplete: [
        { letterId: 'fresh', lacks: ['entered', 'handed-over', 'handled', 'replied', 'reported'] },
      ],
    });
  });

  it('looks no further than the day of asking', () => {
    expect(deriveLedgerCompleteness([whole], { asOf: '2022-05-31' }).incomplete).toEqual([
      { letterId: 'whole', lacks: ['reported'] },
    ]);
    expect(deriveLedgerCompleteness([whole], { asOf: '2022-03-31' }).letters).toBe(0);
  });

  it('asks for no step of a letter that no provision governs', () => {
    const later = sampleLetter({
      steps: [heard('2023-04-01')],
      enteredOn: '2023-04-01',
      reportedOn: '2023-04-02',
    });
    expect(deriveLedgerCompleteness([later], { asOf: '2023-12-31' }).complete).toBe(1);
  });
});
