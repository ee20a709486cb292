import type { Finding, Overlay, Report } from '@deputy-work/rules';
import { findingSchema, overlaySchema, reportSchema } from '@deputy-work/rules/schema';
import { expect, it } from 'vitest';
import type { ProblemBody } from '../client.ts';
import type { Backend } from './use-backend.ts';

const rule = 'inspection.enforcement.invites-deputies';

export function findingsContract(backend: Backend): void {
  const report = async (query: string) => {
    const { status, body } = await backend().call<Report>(`/api/reports?${query}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return reportSchema.parse(body);
  };
  const outcomeOn = async (asOf: string) =>
    (await report(`asOf=${asOf}`)).findings.find(
      ({ ruleId, subject }) => ruleId === rule && subject.id === 'enforcement-environment-shaanxi',
    )?.outcome;

  it('reports as of the day that is asked: open until the team is to leave, broken the day after', async () => {
    expect(await outcomeOn('2022-06-20')).toBe('pending');
    expect(await outcomeOn('2022-06-22')).toBe('pending');
    expect(await outcomeOn('2022-06-23')).toBe('violated');
  });

  it('counts a change in the next report', async () => {
    const before = (await report('asOf=2022-06-23')).tallies[rule]!;
    const path = '/api/activities/enforcement-environment-shaanxi';
    const { body } = await backend().call<{ deputies: { invitedIds: string[] } }>(path);
    const deputies = { ...body.deputies, invitedIds: [...body.deputies.invitedIds, 'npc-13-shaanxi-002'] };
    await backend().call(path, { method: 'PUT', body: { ...body, deputies }, version: 1 });
    const after = (await report('asOf=2022-06-23')).tallies[rule]!;
    expect([after.satisfied - before.satisfied, after.violated - before.violated]).toEqual([1, -1]);
  });

  it('judges each congress by the values of its own place, and merges', async () => {
    const all = await report('asOf=2022-06-20');
    const npc = await report('asOf=2022-06-20&congressId=npc-13');
    const township = await report('asOf=2022-06-20&congressId=sample-township-18');
    expect(all.findings).toHaveLength(npc.findings.length + township.findings.length);
    expect(npc.receipt.overlays).toEqual([]);
    expect(township.receipt.overlays).toEqual(['33']);
    expect(township.tallies['inspection.results.fed-back']).toMatchObject({
      satisfied: 1,
      violated: 2,
      pending: 2,
    });
    expect(npc.tallies['inspection.results.fed-back']).toMatchObject({
      satisfied: 0,
      violated: 0,
      undetermined: 4,
    });
  });

  it('makes findings of the outcomes that are asked for, and counts all', async () => {
    const violated = await report('asOf=2022-06-20&include=violated,satisfied');
    expect([...new Set(violated.findings.map(({ outcome }) => outcome))].toSorted()).toEqual([
      'satisfied',
      'violated',
    ]);
    expect(violated.tallies).toEqual((await report('asOf=2022-06-20')).tallies);
  });

  it('reports about the records of one collection when they are asked for, as the whole report does', async () => {
    const whole = await report('asOf=2022-06-20');
    for (const subjects of ['activities', 'leave-requests', 'sittings']) {
      const part = await report(`asOf=2022-06-20&subjects=${subjects}`);
      expect(part.findings).toEqual(whole.findings.filter(({ subject }) => subject.collection === subjects));
      expect(part.findings.length).toBeGreaterThan(0);
      expect(Object.entries(whole.tallies)).toEqual(expect.arrayContaining(Object.entries(part.tallies)));
    }
  });

  it.each([
    'congresses',
    'sessions',
    'electoral-units',
    'deputies',
    'activities',
    'committee-meetings',
    'meetings',
    'sittings',
    'leave-requests',
    'residence-registers',
    'votes',
    'speech-turns',
    'notices',
    'meeting-documents',
    'expressed-views',
    'memberships',
    'liaison-years',
    'organ-activities',
    'budget-rounds',
    'tracked-views',
    'letters',
    'stations',
    'involvements',
  ])('answers what every rule finds about one of the %s, as the report does', async (name) => {
    const include = 'violated,pending,undetermined,satisfied';
    const { findings } = await report(`asOf=2022-06-20&subjects=${name}&include=${include}`);
    const { id } = findings[0]!.subject;
    const { body } = await backend().call<Finding[]>(`/api/${name}/${id}/findings?asOf=2022-06-20`);
    expect(body).toEqual(JSON.parse(JSON.stringify(findings.filter(({ subject }) => subject.id === id))));
  });

  it('counts a mark on a sheet in the next findings of its sitting', async () => {
    const { findings } = await report('asOf=2022-06-20&subjects=sittings&include=violated');
    const rule = 'meetings.attendance.present-or-on-leave';
    const { id } = findings.find(({ ruleId }) => ruleId === rule)!.subject;
    const found = async () =>
      (await backend().call<Finding[]>(`/api/sittings/${id}/findings?asOf=2022-06-20`)).body.find(
        ({ ruleId }) => ruleId === rule,
      );
    expect(await found()).toMatchObject({ outcome: 'violated' });
    const { body } = await backend().call<
      { id: string; entries: { deputyId: string; status?: string; intervals: [] }[] }[]
    >(`/api/sheets?sittingId=${id}`);
    const [sheet] = body;
    const marks = sheet!.entries
      .filter(({ status }) => status === 'absent-without-approval')
      .map(({ deputyId, ...from }) => ({ deputyId, from, to: { status: 'present', intervals: [] } }));
    await backend().call(`/api/sheets/${sheet!.id}/marks`, { method: 'POST', body: { marks } });
    expect(await found()).toMatchObject({ outcome: 'satisfied' });
  });

  it('answers what every rule finds about one activity, that which holds included', async () => {
    const path = '/api/activities/enforcement-environment-liaoning/findings?asOf=2022-06-20';
    const findings = (await backend().call<Finding[]>(path)).body.map((finding) =>
      findingSchema.parse(finding),
    );
    expect(findings.every(({ subject }) => subject.id === 'enforcement-environment-liaoning')).toBe(true);
    expect(findings.find(({ ruleId }) => ruleId === rule)).toMatchObject({ outcome: 'satisfied' });
    expect(findings.map(({ outcome }) => outcome)).not.toContain('not-applicable');
  });

  it('shows the local rules it judges by', async () => {
    const { body } = await backend().call<Overlay[]>('/api/overlays');
    expect(body.map((overlay) => overlaySchema.parse(overlay).jurisdiction)).toEqual([
      '11',
      '31',
      '33',
      '37',
      '44',
      '50',
    ]);
  });

  it.each([
    ['/api/reports', 'asOf'],
    ['/api/reports?asOf=2022-02-30', 'asOf'],
    ['/api/reports?asOf=2022-06-20&include=guilty', 'include'],
    ['/api/reports?asOf=2022-06-20&congres=npc-13', 'congres'],
    ['/api/reports?asOf=2022-06-20&subjects=bodies', 'subjects'],
    ['/api/activities/enforcement-environment-liaoning/findings', 'asOf'],
  ])('refuses %s', async (path, parameter) => {
    const { status, body } = await backend().call<ProblemBody>(path);
    expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: parameter });
  });

  it('knows no report of a congress that is not there, and no findings of a record that is not there or that no rule asks about', async () => {
    expect((await backend().call('/api/reports?asOf=2022-06-20&congressId=npc-99')).status).toBe(404);
    expect((await backend().call('/api/activities/none/findings?asOf=2022-06-20')).status).toBe(404);
    expect((await backend().call('/api/bodies/npc-13-environment/findings?asOf=2022-06-20')).status).toBe(
      404,
    );
  });
}
