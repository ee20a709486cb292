import { defineInstrument } from '@deputy-work/rules';

/**
 * Opinion on how members of the Council of Chairpersons keep contact with deputies (委员长会议组成人员联系全国人大代表的意见), a trial
 * adopted on 2013-12-16. No end is known: a later document on all NPCSC members exists, but its text was not found.
 */
export const chairpersonsContactOpinion2013 = /* @__PURE__ */ defineInstrument({
  id: 'chairpersons-contact-opinion-2013',
  kind: 'plan',
  title: {
    'zh-CN': '全国人大常委会委员长会议组成人员联系全国人大代表的意见（试行）',
    en: 'Opinion on Contact between Members of the Council of Chairpersons and NPC Deputies (Trial)',
  },
  version: { 'zh-CN': '2013年通过', en: 'adopted 2013' },
  inForce: { from: '2013-12-16' },
});
