import { expect, it } from 'vitest';
import { isLeftOut } from '../vitest/is-left-out.mjs';

const name = 'storybook-zh-browser';

it.each([
  ['no filter', [], false],
  ['its own name', ['--project', name], false],
  ['a pattern that it fits', ['--project=storybook-*'], false],
  ['one of several names', ['--project=rules', '--project', name], false],
  ['another name', ['--project', 'rules'], true],
  ['a refusal of its kind', ['--project=!*-browser'], true],
  ['a refusal of another kind', ['--project=!rules'], false],
  ['its name and a refusal of its kind', ['--project', name, '--project=!*-browser'], true],
] as const)('with %s on the command line', (_, args, leftOut) => {
  expect(isLeftOut(name, args)).toBe(leftOut);
});
