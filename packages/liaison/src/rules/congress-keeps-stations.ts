import { defineKeeping } from '../internal/keeps-stations.ts';

/** The standing committee of a county, city or province keeps liaison stations (建立代表联络站). Source: Local Organic Law 2022, art. 60(2). */
export const congressKeepsStations = /* @__PURE__ */ defineKeeping(
  'liaison.stations.kept',
  ['liaison-station'],
  'station',
);
