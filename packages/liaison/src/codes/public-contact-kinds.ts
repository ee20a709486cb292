import type { CodeList } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';

const contact = [article(localOrganicLaw2022, 43)] as const;

/** Kinds of contact with the public (联系群众方式) that places count in a year. */
export const publicContactKinds: CodeList<'voter-reception' | 'community-visit'> = {
  'voter-reception': { label: { 'zh-CN': '接待选民', en: 'Voter reception' }, source: contact },
  'community-visit': { label: { 'zh-CN': '进社区', en: 'Community visit' }, source: contact },
};
