import { vocabularyIsWhole } from '@deputy-work/config/contract';
import * as root from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

vocabularyIsWhole({
  terms: root.liaisonTerms,
  schemas: schema,
  unnamed: [],
  codeLists: {
    contactManners: [root.contactManners, schema.ContactManner],
    coordinateSystems: [root.coordinateSystems, schema.CoordinateSystem],
    involvementKinds: [root.involvementKinds, schema.InvolvementKind],
    publicContactKinds: [root.publicContactKinds, schema.PublicContactKind],
    stationKinds: [root.stationKinds, schema.StationKind],
    weekdays: [root.weekdays, schema.Weekday],
  },
});
