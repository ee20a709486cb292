import { defineInstrument } from '@deputy-work/rules';

/**
 * Provisions on direct elections at and below the county level (直接选举若干规定), 1983-03-05. Never repealed as far as known,
 * but partly overtaken: it still prints a nomination with 3 seconders where the Electoral Law of 2020, art. 30, asks for 10.
 */
export const directElectionProvisions1983 = /* @__PURE__ */ defineInstrument({
  id: 'direct-election-provisions-1983',
  kind: 'statute',
  title: {
    'zh-CN': '关于县级以下人民代表大会代表直接选举的若干规定',
    en: "Provisions on the Direct Election of Deputies to People's Congresses at and below the County Level",
  },
  version: { 'zh-CN': '1983年通过', en: 'adopted 1983' },
  inForce: { from: '1983-03-05' },
});
