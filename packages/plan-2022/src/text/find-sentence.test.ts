import { article, defineInstrument } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import { cite } from '../cite.ts';
import { findSentence } from './find-sentence.ts';

const law = defineInstrument({
  id: 'some-law',
  kind: 'statute',
  title: { 'zh-CN': '某法', en: 'Some Law' },
  inForce: { from: '2020-01-01' },
});

it('finds the whole sentence around the words of a citation', () => {
  expect(findSentence(cite(18, '至少邀请2名全国人大代表参加'))).toBe(
    '执法检查组赴地方检查法律实施情况，至少邀请2名全国人大代表参加，相关报告要认真反映代表意见建议，在常委会听取和审议专项工作报告和开展专题询问时邀请有关代表列席。',
  );
});

it('takes the title of an item that is cited without words', () => {
  expect(findSentence(cite(18))).toBe('邀请代表参加执法检查、专题调研。');
});

it('finds nothing for words of another item, an item that does not exist, or another instrument', () => {
  expect(findSentence(cite(17, '至少邀请2名全国人大代表参加'))).toBeUndefined();
  expect(findSentence(cite(41))).toBeUndefined();
  expect(findSentence(article(law, 1, { words: '至少' }))).toBeUndefined();
});
