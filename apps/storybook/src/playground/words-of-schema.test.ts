import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { splitLanguages, wordsOfSchema } from './words-of-schema.ts';

describe('words of two languages are parted', () => {
  test.each([
    ['Activity 视察调研检查活动', 'Activity', '视察调研检查活动'],
    ['Kind of activity 活动种类', 'Kind of activity', '活动种类'],
    ['The day it was called off. 取消日期。', 'The day it was called off.', '取消日期。'],
    ['One. Two, of which 邀请 is one. 两句。', 'One. Two, of which 邀请 is one.', '两句。'],
    ['The term it counts, 13 for the 13th. 第几届。', 'The term it counts, 13 for the 13th.', '第几届。'],
    ['Since when. 2022年起。', 'Since when.', '2022年起。'],
  ])('%s', (text, en, zh) => {
    expect(splitLanguages(text)).toEqual({ 'zh-CN': zh, en });
  });

  test('words in one language only stand for both', () => {
    expect(splitLanguages('Only English.')).toEqual({ 'zh-CN': 'Only English.', en: 'Only English.' });
    expect(splitLanguages('只有中文')).toEqual({ 'zh-CN': '只有中文', en: '只有中文' });
  });
});

describe('a schema', () => {
  test('is called by its title; what it is described as helps only where it is used', () => {
    const level = z.enum(['a']).meta({ title: 'Level 层级', description: 'How high. 层级高低。' });
    const used = level.optional().describe('Where it goes; absent in a draft. 目的地；草稿可以不填。');
    const label = { 'zh-CN': '层级', en: 'Level' };
    expect(wordsOfSchema(level)).toEqual({ label, help: undefined });
    expect(wordsOfSchema(used, level)).toEqual({
      label,
      help: { 'zh-CN': '草稿可以不填。', en: 'absent in a draft.' },
    });
  });

  test('without a title is called by the first clause of its description, and the rest helps', () => {
    const day = z.iso.date().describe('Planned departure; absent in a draft. 计划出发日期；草稿可以不填。');
    expect(wordsOfSchema(day)).toEqual({
      label: { 'zh-CN': '计划出发日期', en: 'Planned departure' },
      help: { 'zh-CN': '草稿可以不填。', en: 'absent in a draft.' },
    });
  });

  test('that is described only by when it is absent has no name', () => {
    const day = z.iso.date().describe('Absent while it is not fixed. 未定的不填。');
    expect(wordsOfSchema(day)).toEqual({
      label: undefined,
      help: { 'zh-CN': '未定的不填。', en: 'Absent while it is not fixed.' },
    });
  });

  test('that says nothing has no words', () => {
    expect(wordsOfSchema(z.string())).toEqual({ label: undefined, help: undefined });
  });
});
