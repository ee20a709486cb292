import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { channels, loopTerms, takeStep } from '../src/index.ts';
import * as schema from '../src/schema/index.ts';
import { blocks, forumView } from './sample.ts';

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

  it('names a unit it was handed over to only where it was handed over', () => {
    expect(issues({ channel: 'organ-activity', steps: [heard, { ...handled, toId: 'unit' }] })).toEqual([
      'steps.1.toId must be absent unless it was handed over',
    ]);
  });

  it('knows the channels and steps that there are', () => {
    expect(Object.keys(channels).every((code) => schema.ChannelCode.safeParse(code).success)).toBe(true);
    expect(schema.ChannelCode.safeParse('rumour').success).toBe(false);
    expect(schema.StepTaken.safeParse({ ...heard, step: 'lost' }).success).toBe(false);
  });
});

describe('a block', () => {
  const parse = (value: unknown) => schema.Block.safeParse(JSON.parse(JSON.stringify(value)));

  it('is read as it was sent, of whatever kind, with the provisions that ask for the step', () => {
    const reply = { step: 'replied', on: '2022-03-10', by: 'general-office' } as const;
    const taking = takeStep(forumView('heard'), reply, channels.forum, { asOf: '2022-03-10' });
    const sent = [...blocks, ...(taking.taken ? [] : [taking.block])];
    expect(sent.map((block) => parse(block).data)).toEqual(sent);
    expect(sent.at(-1)?.basis).toHaveLength(3);
  });

  it('is none without what would open it', () => {
    const waiting = { step: 'replied', code: 'waits-for', basis: [] };
    expect(parse({ ...waiting, steps: ['handled'] }).success).toBe(true);
    expect(parse({ ...waiting, steps: [] }).success).toBe(false);
    expect(parse(waiting).success).toBe(false);
  });
});

it('every schema carries the words of its term', () => {
  const named = [schema.ChannelCode, schema.LoopActor, schema.LoopStep, schema.StepTaken];
  const titles = loopTerms.map(({ name }) => `${name.en} ${name['zh-CN']}`);
  expect(named.map((each) => each.meta()?.title).toSorted()).toEqual(titles.toSorted());
});
