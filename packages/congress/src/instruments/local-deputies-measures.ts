// Local measures for implementing the Deputies Law. Each version starts here on the day its amendment was adopted, which is
// the only day the sources give; a first day somewhat later is not excluded, and each may have been revised since.
import { defineInstrument } from '@deputy-work/rules';

/**
 * Shandong's measures (山东省代表法办法) as amended on 2015-12-03. They were revised in 2025 on a day not known
 * here, so this version is claimed for no day of that year.
 */
export const shandongDeputiesMeasures2015 = /* @__PURE__ */ defineInstrument({
  id: 'shandong-deputies-measures-2015',
  kind: 'local',
  title: {
    'zh-CN': '山东省实施〈中华人民共和国全国人民代表大会和地方各级人民代表大会代表法〉办法',
    en: 'Shandong Measures for Implementing the Deputies Law',
  },
  version: { 'zh-CN': '2015年修正', en: '2015 amendment' },
  inForce: { from: '2015-12-03', to: '2024-12-31' },
});

/** Zhejiang's measures (浙江省代表法办法) as amended on 2016-05-27. No end is known; a later revision is not excluded. */
export const zhejiangDeputiesMeasures2016 = /* @__PURE__ */ defineInstrument({
  id: 'zhejiang-deputies-measures-2016',
  kind: 'local',
  title: {
    'zh-CN': '浙江省实施〈中华人民共和国全国人民代表大会和地方各级人民代表大会代表法〉办法',
    en: 'Zhejiang Measures for Implementing the Deputies Law',
  },
  version: { 'zh-CN': '2016年修正', en: '2016 amendment' },
  inForce: { from: '2016-05-27' },
});

/** Chongqing's measures (重庆市代表法办法) as amended on 2016-03-31. No end is known; a later revision is not excluded. */
export const chongqingDeputiesMeasures2016 = /* @__PURE__ */ defineInstrument({
  id: 'chongqing-deputies-measures-2016',
  kind: 'local',
  title: {
    'zh-CN': '重庆市实施〈中华人民共和国全国人民代表大会和地方各级人民代表大会代表法〉办法',
    en: 'Chongqing Measures for Implementing the Deputies Law',
  },
  version: { 'zh-CN': '2016年修正', en: '2016 amendment' },
  inForce: { from: '2016-03-31' },
});
