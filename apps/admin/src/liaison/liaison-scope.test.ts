import type { Congress } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import { liaisonScopeOf } from './liaison-scope.ts';

const unknown = { known: false, reason: 'not-recorded' } as const;
const congress = (id: string, level: Congress['level']): Congress => ({
  id,
  name: { 'zh-CN': id },
  level,
  ...(level !== 'national' && { jurisdiction: '370102' }),
  term: 13,
  firstSessionOn: unknown,
  termEndsOn: unknown,
});
const town = congress('town', 'township');
const npc = congress('npc', 'national');
const years = [
  { id: 'npc-2021', congressId: 'npc', year: 2021 },
  { id: 'npc-2022', congressId: 'npc', year: 2022 },
];

describe('the congress and the year of the liaison page', () => {
  it('are the national congress and the year of asking, unless others are asked for', () => {
    expect(liaisonScopeOf({}, [town, npc], years, '2022-06-20')).toEqual({
      congressId: 'npc',
      year: 2022,
      liaisonYear: years[1],
      years: [2022, 2021],
    });
    expect(liaisonScopeOf({ congress: 'town' }, [town, npc], years, '2022-06-20')?.congressId).toBe('town');
    expect(liaisonScopeOf({ year: 2021 }, [town, npc], years, '2022-06-20')?.liaisonYear?.id).toBe(
      'npc-2021',
    );
  });

  it('may be a year in which contact is not counted', () => {
    expect(liaisonScopeOf({ year: 2019 }, [npc], years, '2023-02-01')).toMatchObject({
      liaisonYear: undefined,
      years: [2023, 2022, 2021, 2019],
    });
  });

  it('are those of the first congress where none counts contact, and nothing where there is none', () => {
    expect(liaisonScopeOf({}, [town, npc], [], '2022-06-20')?.congressId).toBe('town');
    expect(liaisonScopeOf({}, [], [], '2022-06-20')).toBeUndefined();
  });
});
