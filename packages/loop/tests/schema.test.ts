import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { channels, loopTerms } from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

const View = z
  .strictObject({ channel: schema.ChannelCode, steps: z.array(schema.StepTaken) })
  .superRefine(schema.followsChannel);
const issues = (value: unknown) =>
  View.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

const heard = { step: 'heard', on: '2022-05-01', by: 'organ' };
const handled = { step: 'handled', on: '2022-05-03', by: 'organ' };

describe('a record of a channel', () => {
  it('has a history that the loop lets happen', () => {
    expect(issues({ channel: 'organ-activity', steps: [heard, handled] })).toBeUndefined();
    expect(issues({ channel: 'organ-activity', steps: [] })).toBeUndefined();
  });

  it('is refused at the first step that the loop would not have taken', () => {
    const replied = { step: 'replied', on: '2022-05-02', by: 'organ' };
    expect(issues({ channel: 'organ-activity', steps: [heard, replied, replied] })).toEqual([
      "steps.1 can't be taken here: waits-for",
    ]);
    expect(issues({ channel: 'organ-activity', steps: [heard, { ...handled, on: '2022-04-30' }] })).toEqual([
      "steps.1 can't be taken here: before-the-last",
    ]);
  });

  it('knows the channels and steps that there are', () => {
    expect(Object.keys(channels).every((code) => schema.ChannelCode.safeParse(code).success)).toBe(true);
    expect(schema.ChannelCode.safeParse('rumour').success).toBe(false);
    expect(schema.StepTaken.safeParse({ ...heard, step: 'lost' }).success).toBe(false);
  });
});

it('every schema carries the words of its term', () => {
  const named = [schema.ChannelCode, schema.LoopActor, schema.LoopStep, schema.StepTaken];
  const titles = loopTerms.map(({ name }) => `${name.en} ${name['zh-CN']}`);
  expect(named.map((each) => each.meta()?.title).toSorted()).toEqual(titles.toSorted());
});
