import type { DataProvider, Identifier } from 'react-admin';
import { toListQuery, type ListQuery } from './list-query.ts';
import { assertResource, readRecord, readRecords } from './records.ts';
import { request, type RequestOptions } from './request.ts';

type RecordMethods = Pick<
  DataProvider,
  | 'getList'
  | 'getOne'
  | 'getMany'
  | 'getManyReference'
  | 'create'
  | 'update'
  | 'updateMany'
  | 'delete'
  | 'deleteMany'
>;

interface Versioned {
  readonly [field: string]: unknown;
  readonly version?: number;
}

interface Change {
  readonly id: Identifier;
  readonly data: Versioned;
  readonly previousData: Versioned;
}

interface Deletion {
  readonly id: Identifier;
  readonly previousData?: Versioned | undefined;
}

interface Reference {
  readonly target: string;
  readonly id: Identifier;
}

// react-admin lets each caller name the type of record it expects of a resource. That the record is what the packages' schemas say has
// been checked when it is handed over; that the caller expects the right one can't be.
type Expected = never;

async function list(resource: string, query: ListQuery) {
  assertResource(resource);
  const { body, total } = await request(`/${resource}?${toListQuery(query)}`);
  return { data: readRecords(resource, body) as Expected[], total };
}

async function one(resource: string, id?: Identifier, options?: RequestOptions) {
  assertResource(resource);
  const path = id === undefined ? `/${resource}` : `/${resource}/${encodeURIComponent(id)}`;
  const { body } = await request(path, options);
  return { data: readRecord(resource, body) as Expected };
}

/** The version travels in a header, not in the record. */
const withoutVersion = (data: Versioned) => ({ ...data, version: undefined });

const oneByOne = () =>
  Promise.reject(
    new Error('A change names the version it was made from: change and delete records one by one.'),
  );

/** Reads and writes records in the mock API's dialect. A change names the version it was made from. */
export const recordsProvider: RecordMethods = {
  getList: (resource, { filter, pagination, sort }: ListQuery) =>
    list(resource, { filter, pagination, sort }),
  getOne: (resource, { id }: { id: Identifier }) => one(resource, id),
  async getMany(resource, { ids }) {
    if (ids.length === 0) return { data: [] };
    return list(resource, { filter: { id: ids }, pagination: { page: 1, perPage: ids.length } });
  },
  getManyReference: (resource, { target, id, filter, pagination, sort }: ListQuery & Reference) =>
    list(resource, { filter: { ...filter, [target]: id }, pagination, sort }),
  create: (resource, { data }: { data: Versioned }) =>
    one(resource, undefined, { method: 'POST', body: withoutVersion(data) }),
  update(resource, { id, data, previousData }: Change) {
    // The version that the form was filled from, which may be older than the record last read.
    const version = data.version ?? previousData.version;
    return one(resource, id, { method: 'PUT', body: withoutVersion(data), version });
  },
  async delete(resource, { id, previousData }: Deletion) {
    const version = previousData?.version;
    await request(`/${resource}/${encodeURIComponent(id)}`, { method: 'DELETE', version });
    return { data: previousData as Expected };
  },
  updateMany: oneByOne,
  deleteMany: oneByOne,
};
