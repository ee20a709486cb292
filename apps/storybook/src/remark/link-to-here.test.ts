import { expect, it } from 'vitest';
import { linkToHere } from './link-to-here.ts';

const desk = 'http://office.example/documents/desk/';

it('keeps the day and the state, and leaves language and light to who follows it', () => {
  expect(
    linkToHere(
      `${desk}index.html?path=/story/rules-x--y&args=state:AbC&globals=locale:en;asOf:2022-07-01;theme:dark`,
    ),
  ).toBe(`${desk}?path=/story/rules-x--y&args=state:AbC&globals=asOf:2022-07-01`);
});

it('says nothing of what nobody has set', () => {
  expect(linkToHere(`${desk}?path=/story/plan-chapter-5--item-18&globals=locale:en`)).toBe(
    `${desk}?path=/story/plan-chapter-5--item-18`,
  );
});

it('leads from a story that stands alone to the same story in the desk', () => {
  expect(linkToHere(`${desk}iframe.html?id=rules-x--y&viewMode=story&args=state:AbC`)).toBe(
    `${desk}?path=/story/rules-x--y&args=state:AbC`,
  );
});
