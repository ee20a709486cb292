import { describe, expect, it } from 'vitest';
import { bodyKinds } from '../codes/body-kinds.ts';
import { Body, Delegation } from './body.ts';

const body = {
  id: 'npc-13/lac',
  congressId: 'npc-13',
  kind: 'working-body',
  name: { 'zh-CN': '示例工作委员会' },
};

describe('Body', () => {
  it('may be of every kind in the code list and of no other', () => {
    for (const kind of Object.keys(bodyKinds)) expect(Body.safeParse({ ...body, kind }).success).toBe(true);
    expect(Body.safeParse({ ...body, kind: 'handling-unit' }).success).toBe(false);
  });

  it('may be part of another', () => {
    expect(Body.safeParse({ ...body, partOfId: 'npc-13/npcsc' }).success).toBe(true);
  });
});

describe('Delegation', () => {
  it('is the body whose kind is delegation', () => {
    const delegation = { ...body, kind: 'delegation' };
    expect(Delegation.parse(delegation)).toEqual(Body.parse(delegation));
    expect(Delegation.safeParse(body).success).toBe(false);
  });
});
