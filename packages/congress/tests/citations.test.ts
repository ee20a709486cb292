// No law from memory: what the package cites was read, in that version and for that matter, or the source is a note that says so.
import type { Citation } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import * as root from '../src/index.ts';
import { verifiedPlaces } from './verified-places.ts';

const isCitation = (value: object): value is Citation => 'instrument' in value;

const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn);
};

const placeOf = ({ place }: Citation): string => {
  if (place === undefined) return 'whole';
  if ('item' in place) return `item ${place.item}`;
  const parts = [place.paragraph, place.subitem].filter((part) => part !== undefined);
  return [place.article, ...parts.map((part) => `(${part})`)].join('');
};

const nameOf = (citation: Citation) => `${citation.instrument.id} ${placeOf(citation)}`;

const cited = new Set(citationsIn({ ...root }).map(nameOf));
const verified = new Set(
  Object.entries(verifiedPlaces).flatMap(([id, places]) => Object.keys(places).map((at) => `${id} ${at}`)),
);

describe('citations', () => {
  it('are found wherever the exports carry sources', () => {
    for (const part of [root.bodyKinds, root.congressTerms, root.npcSeats14]) {
      expect(citationsIn(part).length).toBeGreaterThan(0);
    }
  });

  it('name only provisions that were read', () => {
    expect(
      [...cited].filter((name) => !verified.has(name)),
      'These are cited but not in tests/verified-places.ts. Read the provision in the version cited and enter what it says on ' +
        'this matter, cite one that is there for this matter, or give the source as fieldWord (src/internal/notes.ts).',
    ).toEqual([]);
  });

  it('use every provision that the list of those read keeps', () => {
    expect(
      [...verified].filter((name) => !cited.has(name)),
      'Nothing cites these any more. Take them out of tests/verified-places.ts.',
    ).toEqual([]);
  });
});
