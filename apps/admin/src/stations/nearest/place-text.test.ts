import { expect, test } from 'vitest';
import { placeOf, placeText, readPlace } from './place-text.ts';

test('a place reads as it was written', () => {
  const place = { system: 'GCJ-02', longitude: -116.4, latitude: 39.9 } as const;
  expect(readPlace(placeText(place))).toEqual(place);
});

test.each(['', 'BD-09:116,39', 'WGS-84:116', 'WGS-84:116,', 'WGS-84:181,39', 'WGS-84:116,91', 'WGS-84:a,b'])(
  '“%s” is no place',
  (text) => {
    expect(readPlace(text)).toBeUndefined();
  },
);

test('what is typed is a place once both numbers are there', () => {
  expect(placeOf('WGS-84', ' 116.4 ', '39.9')).toEqual({
    system: 'WGS-84',
    longitude: 116.4,
    latitude: 39.9,
  });
  expect(placeOf('WGS-84', '116.4', '')).toBeUndefined();
});
