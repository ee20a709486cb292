import { expect, it } from 'vitest';
import type { ProblemBody, Stored } from '../client.ts';
import type { Backend } from './use-backend.ts';

interface Sheet extends Stored {
  readonly sittingId: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly deputyId: string;
  readonly status?: string;
  readonly intervals: readonly object[];
}

const sheets = '/api/sheets';
const here = { status: 'present', intervals: [{ from: '09:00', to: '11:30', mode: 'in-person' }] };
const away = { status: 'absent-without-approval', intervals: [] };

export function marksContract(backend: Backend): void {
  const anySheet = async () => (await backend().call<Sheet[]>(`${sheets}?_end=1&_sort=id`)).body[0]!;
  const mark = <T = ProblemBody>(sheet: Stored, ...marks: readonly object[]) =>
    backend().call<T>(`${sheets}/${sheet.id}/marks`, { method: 'POST', body: { marks } });
  const read = async (sheet: Stored) => (await backend().call<Sheet>(`${sheets}/${sheet.id}`)).body;
  const from = ({ deputyId, ...state }: Entry, to: object) => ({ deputyId, from: state, to });

  it('finds the sheet of a sitting', async () => {
    const sheet = await anySheet();
    const { headers, body } = await backend().call<Sheet[]>(`${sheets}?sittingId=${sheet.sittingId}`);
    expect(headers.get('x-total-count')).toBe('1');
    expect(body).toEqual([sheet]);
  });

  it('marks several people at once, leaves the others alone, and answers no more than the new version', async () => {
    const sheet = await anySheet();
    const [first, second, ...others] = sheet.entries;
    const { status, body } = await mark(sheet, from(first!, here), from(second!, away));
    expect({ status, body }).toEqual({ status: 200, body: { id: sheet.id, version: 2 } });
    expect(await read(sheet)).toEqual({
      ...sheet,
      version: 2,
      entries: [{ deputyId: first!.deputyId, ...here }, { deputyId: second!.deputyId, ...away }, ...others],
    });
  });

  it('takes a mark back', async () => {
    const sheet = await anySheet();
    const [first] = sheet.entries;
    const unmarked = { intervals: [] };
    await mark(sheet, from(first!, here));
    const { status } = await mark(sheet, { deputyId: first!.deputyId, from: here, to: unmarked });
    expect(status).toBe(200);
    expect((await read(sheet)).entries[0]).toEqual({ deputyId: first!.deputyId, ...unmarked });
  });

  it('lets clerks mark different people of one sheet at the same time', async () => {
    const sheet = await anySheet();
    const entries = sheet.entries.slice(0, 4);
    const answers = await Promise.all(entries.map((entry) => mark(sheet, from(entry, away))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const marked = (await read(sheet)).entries.slice(0, 4);
    expect(marked).toEqual(entries.map(({ deputyId }) => ({ deputyId, ...away })));
  });

  it('marks nobody when somebody stands otherwise than the clerk has seen, and says who and how', async () => {
    const sheet = await anySheet();
    const [first, second] = sheet.entries;
    await mark(sheet, from(first!, here));
    const { status, body } = await mark<ProblemBody & { stale: Entry[] }>(
      sheet,
      from(second!, here),
      from(first!, away),
    );
    expect({ status, type: body.type }).toEqual({ status: 409, type: 'urn:deputy-work:problem:stale-mark' });
    expect(body.stale).toEqual([{ deputyId: first!.deputyId, ...here }]);
    expect((await read(sheet)).entries[1]).toEqual(second);
  });

  it('marks nobody when one of them is not on the sheet, is named twice, or would stand as nobody can', async () => {
    const sheet = await anySheet();
    const [first, second] = sheet.entries;
    const stranger = { deputyId: 'nobody', from: { intervals: [] }, to: away };
    const refusals = [
      { path: 'marks.1.deputyId', marks: [from(first!, away), stranger] },
      { path: 'marks.1.deputyId', marks: [from(first!, away), from(first!, here)] },
      {
        path: 'marks.1.to.status',
        marks: [from(first!, away), from(second!, { ...away, status: 'asleep' })],
      },
      { path: 'marks.0.to.intervals', marks: [from(first!, { ...away, intervals: here.intervals })] },
      { path: 'marks.0.from.intervals', marks: [{ deputyId: first!.deputyId, from: {}, to: away }] },
      { path: 'marks', marks: [] },
    ];
    for (const { path, marks } of refusals) {
      const { status, body } = await mark(sheet, ...marks);
      expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path });
    }
    expect(await read(sheet)).toEqual(sheet);
  });

  it('knows no sheet that is not there', async () => {
    expect((await mark({ id: 'nothing', version: 1 }, stranger())).status).toBe(404);
  });
}

const stranger = () => ({ deputyId: 'nobody', from: { intervals: [] }, to: away });
