import { defineTerm, ownConvention } from '@deputy-work/congress';
import { localOrganicLaw2022 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';

export const stationTerm = /* @__PURE__ */ defineTerm({
  id: 'station',
  name: { 'zh-CN': '代表家站', en: 'Station' },
  definition: {
    'zh-CN': '代表联系群众的固定场所：在哪里、哪几天开放。',
    en: 'A fixed place where deputies meet the public: where it is and on which days it opens.',
  },
  source: [
    cite(22, '深入推进代表之家、代表联络站等履职平台'),
    article(localOrganicLaw2022, 60, { paragraph: 2 }),
  ],
  notToBeConfusedWith: [],
});

export const stationKindTerm = /* @__PURE__ */ defineTerm({
  id: 'station-kind',
  name: { 'zh-CN': '代表家站种类', en: 'Kind of station' },
  definition: {
    'zh-CN': '代表联络站、代表之家、基层立法联系点、预算工委基层联系点。',
    en: 'Liaison station, deputies’ home, legislative contact point, budget contact point.',
  },
  source: [cite(22, '深入推进代表之家、代表联络站等履职平台')],
  notToBeConfusedWith: [],
});

export const positionTerm = /* @__PURE__ */ defineTerm({
  id: 'position',
  name: { 'zh-CN': '位置', en: 'Position' },
  definition: {
    'zh-CN': '经纬度和所用的坐标系。',
    en: 'Longitude and latitude, and the system they are given in.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const coordinateSystemTerm = /* @__PURE__ */ defineTerm({
  id: 'coordinate-system',
  name: { 'zh-CN': '坐标系', en: 'Coordinate system' },
  definition: {
    'zh-CN': '经纬度按哪一坐标系给出；不同坐标系相差可达数百米。',
    en: 'The system that longitude and latitude are given in; two systems may differ by hundreds of metres.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const weekdayTerm = /* @__PURE__ */ defineTerm({
  id: 'weekday',
  name: { 'zh-CN': '开放日', en: 'Weekday' },
  definition: {
    'zh-CN': '每周开放的日子。',
    en: 'A day of the week on which a station opens.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const stationActivityTerm = /* @__PURE__ */ defineTerm({
  id: 'station-activity',
  name: { 'zh-CN': '家站活动', en: 'Station activity' },
  definition: {
    'zh-CN': '代表家站在某一日举行的活动。',
    en: 'What takes place at a station on a day.',
  },
  source: [cite(38, '就近就便参加代表之家、代表联络站等活动')],
  notToBeConfusedWith: [],
});
