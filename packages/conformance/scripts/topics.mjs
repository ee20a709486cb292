// The topics whose rules, cases and words are published, and the packages that own the vocabulary.
import { readFileSync } from 'node:fs';
import { at } from '@deputy-work/config/workspaces';
import * as congress from '@deputy-work/congress';
import * as inspection from '@deputy-work/inspection';
import { en as inspectionEn } from '@deputy-work/inspection/locales/en';
import { zhCN as inspectionZhCN } from '@deputy-work/inspection/locales/zh-CN';
import { InspectionFacts } from '@deputy-work/inspection/schema';
import * as liaison from '@deputy-work/liaison';
import { en as liaisonEn } from '@deputy-work/liaison/locales/en';
import { zhCN as liaisonZhCN } from '@deputy-work/liaison/locales/zh-CN';
import { LiaisonFacts } from '@deputy-work/liaison/schema';
import * as loop from '@deputy-work/loop';
import * as meetings from '@deputy-work/meetings';
import { en as meetingsEn } from '@deputy-work/meetings/locales/en';
import { zhCN as meetingsZhCN } from '@deputy-work/meetings/locales/zh-CN';
import { MeetingsFacts } from '@deputy-work/meetings/schema';
import { parseCaseFile, parseOverlays } from '@deputy-work/rules/schema';
import { parse } from 'yaml';

const readYaml = (topic, file) =>
  parse(readFileSync(at('packages', topic, 'tests', file), 'utf8'), { merge: true });

const topicOf = (name, rules, parameters, facts, words) => ({
  name,
  rules,
  parameters,
  words,
  overlays: parseOverlays(readYaml(name, 'overlays.yaml'), parameters),
  /** The legal cases of one rule, checked, and with what the schema fills in where a record leaves it out. */
  casesOf: ({ id }) =>
    parseCaseFile(readYaml(name, `cases/${id.slice(name.length + 1)}.yaml`), facts.partial()).cases,
});

export const topics = [
  topicOf('inspection', inspection.inspectionRules, inspection.inspectionParameters, InspectionFacts, {
    'zh-CN': inspectionZhCN,
    en: inspectionEn,
  }),
  topicOf('meetings', meetings.meetingsRules, meetings.meetingsParameters, MeetingsFacts, {
    'zh-CN': meetingsZhCN,
    en: meetingsEn,
  }),
  topicOf('liaison', liaison.liaisonRules, liaison.liaisonParameters, LiaisonFacts, {
    'zh-CN': liaisonZhCN,
    en: liaisonEn,
  }),
];

const isCodeList = (value) =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value).every((code) => code?.label && code.source);

const vocabularyOf = (terms, entry) => ({
  terms,
  codes: Object.fromEntries(Object.entries(entry).filter(([, value]) => isCodeList(value))),
});

export const vocabularies = {
  congress: vocabularyOf(congress.congressTerms, congress),
  loop: vocabularyOf(loop.loopTerms, loop),
  inspection: vocabularyOf(inspection.inspectionTerms, inspection),
  meetings: vocabularyOf(meetings.meetingsTerms, meetings),
  liaison: vocabularyOf(liaison.liaisonTerms, liaison),
};
