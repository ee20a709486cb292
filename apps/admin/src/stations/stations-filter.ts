import { stationKinds, weekdays, type Position, type StationKind, type Weekday } from '@deputy-work/liaison';
import { addressOf, readPage } from '../data/filter-in-address.ts';
import { placeText, readPlace } from './nearest/place-text.ts';

/** What the page of stations shows; what is absent is not asked for. Kept in the address. */
export interface StationsFilter {
  readonly kind?: StationKind | undefined;
  /** The first two digits of division codes. */
  readonly province?: string | undefined;
  readonly opens?: Weekday | undefined;
  /** A part of the name or the address. */
  readonly text?: string | undefined;
  /** The deputy in whose electoral unit they are. */
  readonly deputy?: string | undefined;
  /** The place that distances are measured from. */
  readonly from?: Position | undefined;
  readonly page?: number | undefined;
  /** The station that is open. */
  readonly station?: string | undefined;
}

const isKeyOf = <K extends string>(codes: Readonly<Record<K, unknown>>, code: string | null): code is K =>
  code !== null && Object.hasOwn(codes, code);

/** Reads the filter from the address. What can’t be is not asked for. */
export function readStationsFilter(search: URLSearchParams): StationsFilter {
  const text = (name: string) => search.get(name) ?? undefined;
  const [kind, opens] = [search.get('kind'), search.get('opens')];
  return {
    kind: isKeyOf(stationKinds, kind) ? kind : undefined,
    province: text('province'),
    opens: isKeyOf(weekdays, opens) ? opens : undefined,
    text: text('text'),
    deputy: text('deputy'),
    from: readPlace(text('from') ?? ''),
    page: readPage(search),
    station: text('station'),
  };
}

/** The address of the page with a filter, for links of the router. */
export const stationsHref = ({ from, ...filter }: StationsFilter): string =>
  addressOf('/stations', { ...filter, from: from && placeText(from) });
