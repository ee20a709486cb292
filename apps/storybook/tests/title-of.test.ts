import { expect, it } from 'vitest';
import { titleOf } from '../generate/title-of.ts';

const named = (description: string) =>
  titleOf({
    name: 'duty-record',
    manifest: { name: '@deputy-work/duty-record', version: '1.0.0', description },
  });

it.each(['Rules for duty records (履职档案).', 'Rules (of a kind) for duty records（履职档案）'])(
  'a package is called what the brackets at the end of its description say: %s',
  (description) => {
    expect(named(description)).toEqual({ 'zh-CN': '履职档案', en: 'Duty record' });
  },
);

it.each(['Rules for duty records.', 'Rules (履职档案) for duty records'])(
  'a package that says no Chinese name there is refused: %s',
  (description) => {
    expect(() => named(description)).toThrow('Chinese name in brackets');
  },
);
