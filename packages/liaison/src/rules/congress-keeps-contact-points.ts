import { defineKeeping } from '../internal/keeps-stations.ts';

/** The standing committee of a county, city or province keeps grass-roots contact points (建立基层联系点), legislative or budget. Source: Local Organic Law 2022, art. 60(2). */
export const congressKeepsContactPoints = /* @__PURE__ */ defineKeeping(
  'liaison.contact-points.kept',
  ['legislative-contact-point', 'budget-contact-point'],
  'contact-point',
);
