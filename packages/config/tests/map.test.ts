import { describe, expect, it } from 'vitest';
import { importable, layers, wrongDependencies } from '../map.mjs';

describe('The map', () => {
  it('has each package in one layer only', () => {
    const names = layers.flat();
    expect(new Set(names).size).toBe(names.length);
  });

  it('is kept by every manifest', () => {
    expect(wrongDependencies()).toEqual([]);
  });

  it('lets the kernel import nothing of ours, and an app everything', () => {
    expect(importable('packages/rules')).toEqual([]);
    expect(importable('apps/admin')).toHaveLength(layers.flat().length);
  });

  it('asks for a place for a package it has not heard of', () => {
    expect(() => importable('packages/astrology')).toThrow(/packages\/astrology has no place on the map/);
  });
});
