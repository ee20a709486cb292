import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('puts words in quotation marks, and those within them in single ones', () => {
  expect(quoted('完善“一府两院”联系代表')).toBe('“完善‘一府两院’联系代表”');
});
