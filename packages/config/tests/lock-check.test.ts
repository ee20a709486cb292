import { describe, expect, it } from 'vitest';
import { lockProblems } from '../launch/lock-check.mjs';

const root = { devDependencies: { turbo: '2.11.9' } };
const turbo = { version: '2.11.9', optionalDependencies: { '@turbo/linux-64': '2.11.9' } };
const binary = { version: '2.11.9', optional: true };
const problems = (packages: object, manifest: object = root) => lockProblems({ packages }, () => manifest);

describe('lockProblems', () => {
  it('finds nothing wrong with a whole lock', () => {
    const whole = { '': root, 'node_modules/turbo': turbo, 'node_modules/@turbo/linux-64': binary };
    expect(problems(whole)).toEqual([]);
  });

  it('finds a binary in the node_modules of the package that wants it', () => {
    const nested = {
      '': root,
      'node_modules/turbo': turbo,
      'node_modules/turbo/node_modules/@turbo/linux-64': binary,
    };
    expect(problems(nested)).toEqual([]);
  });

  it('names a binary that the lock lacks', () => {
    const without = { '': root, 'node_modules/turbo': turbo };
    expect(problems(without)).toEqual([expect.stringContaining('wants @turbo/linux-64@2.11.9')]);
  });

  it('names a binary of another version than the wanted', () => {
    const older = { ...binary, version: '2.11.8' };
    expect(
      problems({ '': root, 'node_modules/turbo': turbo, 'node_modules/@turbo/linux-64': older }),
    ).toHaveLength(1);
  });

  it('names what a manifest asks for and the lock does not know, and the other way round', () => {
    const manifest = { devDependencies: { turbo: '2.12.0', zod: '4.6.7' } };
    expect(problems({ '': root }, manifest)).toEqual([
      expect.stringContaining('The root asks for turbo 2.12.0, the lock says 2.11.9'),
      expect.stringContaining('The root asks for zod 4.6.7, the lock says nothing of it'),
    ]);
  });

  it('names a download address', () => {
    const addressed = { version: '1.0.0', resolved: 'https://registry.example.org/a/-/a-1.0.0.tgz' };
    expect(problems({ '': root, 'node_modules/a': addressed })).toEqual([
      expect.stringContaining('carries a download address'),
    ]);
  });
});
