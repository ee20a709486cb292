// `npm run bench -w @deputy-work/mock-api`, after a build: what a list, a write and a report cost with 3,000 deputies and 20,000 rows.
import { longestStall, summary, timed, waits } from './clients.mjs';
import { bigState, startServer } from './server.mjs';

const rows = 20_000;
const asOf = '2022-06-20';
const state = bigState(rows);
const [sheet] = state.sheets;
const [sitting] = state.sittings;
const [activity] = state.activities;

const server = await startServer(state);
const api = `${server.url}/api`;
const post = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const lists = {
  'a page of deputies, sorted': '/deputies?_start=100&_end=125&_sort=id&_order=DESC',
  'all deputies': '/deputies',
  'deputies of a delegation, sorted': `/deputies?electoralUnitId=${state.deputies[0].electoralUnitId}&_sort=id&_end=100`,
  'a page of 20,000 rows, sorted': '/expressed-views?_start=500&_end=525&_sort=on&_order=DESC',
  '20,000 rows, filtered': '/expressed-views?on=2022-03-05&_end=25',
  '20,000 rows, searched': '/expressed-views?q=19999&_end=25',
  'the sheet of a sitting': `/sheets?sittingId=${sitting.id}`,
};
const tenClients = { clients: 10, each: 20 };

/** One mark: the person stands as the turn says, whoever marked before. */
const states = [{ intervals: [] }, { status: 'present', intervals: [] }];
const entryOf = (turn) => sheet.entries[turn % sheet.entries.length];
const mark = (turn) => {
  const { deputyId, ...from } = entryOf(turn);
  const to = from.status === 'present' ? { status: 'absent-without-approval', intervals: [] } : states[1];
  return timed(`${api}/sheets/${sheet.id}/marks`, post({ marks: [{ deputyId, from, to }] }));
};

let version = activity.version;
const save = () =>
  timed(`${api}/activities/${activity.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${version++}"` },
    body: JSON.stringify(activity),
  });

const report = () => timed(`${api}/reports?asOf=${asOf}`);

try {
  const table = {};
  const megabytes = (JSON.stringify(state).length / 1e6).toFixed(1);
  console.log(
    `${state.deputies.length} deputies, ${rows} rows, ${state.sheets.length} sheets, ${megabytes} MB`,
  );
  await waits({ clients: 1, each: 5 }, () => timed(api + lists['all deputies']));
  for (const [name, path] of Object.entries(lists))
    table[`${name}, 10 clients`] = summary(await waits(tenClients, () => timed(api + path)));
  table['a change of an activity'] = summary(await waits({ clients: 1, each: 100 }, save));
  table['a mark on a sheet'] = summary(await waits({ clients: 1, each: 100 }, mark));
  table['the whole report, first'] = summary([await report()]);
  table['the whole report, again'] = summary(await waits({ clients: 1, each: 5 }, report));
  const stalls = [];
  const changedAndReported = async () => {
    await save();
    await report();
  };
  for (let turn = 0; turn < 5; turn++) stalls.push(await longestStall(server.url, changedAndReported));
  table['longest stall while a report is made'] = summary(stalls);
  console.table(table);
} finally {
  await server.stop();
}
