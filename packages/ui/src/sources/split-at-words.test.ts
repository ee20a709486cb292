import { expect, it } from 'vitest';
import { splitAtWords } from './split-at-words.ts';

const sentence = '执法检查组赴地方检查，至少邀请2名代表参加，报告要反映意见。';

it('cuts the quoted words out of their sentence, and loses nothing', () => {
  const parts = splitAtWords(sentence, '至少邀请2名代表参加');
  expect(parts).toEqual({
    before: '执法检查组赴地方检查，',
    words: '至少邀请2名代表参加',
    after: '，报告要反映意见。',
  });
});

it.each([undefined, '', '至少邀请3名代表参加'])('marks nothing when the words are %j', (words) => {
  expect(splitAtWords(sentence, words)).toEqual({ before: sentence, words: '', after: '' });
});
