import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalEvent, eventColumns, type Digest, type EventRow } from './event.ts';
import { examineEnd, examineEvents, examineSeal } from './examine.ts';
import { describeFault } from './fault.ts';
import { noSeal, sealOf } from './seal.ts';

const sha256: Digest = (content) => createHash('sha256').update(content).digest();
const sealedAt = '2020-06-12T01:00:00.000000Z';

const event = (id: number, more: Partial<EventRow> = {}): EventRow => ({
  ...(Object.fromEntries(eventColumns.map((column) => [column, null])) as EventRow),
  id: String(id),
  at: `2020-06-11T08:00:0${String(id % 10)}.000000Z`,
  action: 'task.confirm',
  subject_type: 'task',
  subject_id: '12',
  subject_label: 'Nhiệm vụ 12',
  new_value: '{"state": "confirmed"}',
  ...more,
});

const rows = [1, 2, 4, 5, 7].map((id) => event(id));
const seal = sealOf(noSeal, rows, { toId: 7, sealedAt }, sha256);
const kinds = (found: { kind: string; eventId: number | null }[]) =>
  found.map(({ kind, eventId }) => `${kind} ${String(eventId)}`);

test('what was sealed and left alone has no fault, gaps of rolled-back ids included', () => {
  expect(examineEvents(seal, rows, sha256)).toEqual([]);
  expect(examineSeal(seal, noSeal, sha256)).toEqual([]);
  expect(examineEnd(seal, seal)).toEqual([]);
});

test('a change of any column is found, and so is null made empty', () => {
  for (const column of eventColumns.filter((name) => name !== 'id')) {
    const altered = rows.map((row) =>
      row.id === '4' ? { ...row, [column]: row[column] === null ? '' : `${row[column]} ` } : row,
    );
    expect(kinds(examineEvents(seal, altered, sha256))).toEqual(['eventChanged 4']);
  }
});

test('a removed and an inserted event are named by their ids', () => {
  const altered = [...rows.filter((row) => row.id !== '5'), event(6)];
  expect(kinds(examineEvents(seal, altered, sha256))).toEqual([
    'eventRemoved 5',
    'eventInserted 6',
  ]);
  expect(kinds(examineEvents(seal, [...rows, event(7)], sha256))).toEqual(['eventInserted 7']);
});

test('two events that changed places are told apart from changed ones', () => {
  const swapped = rows.map((row) => {
    if (row.id === '2') return { ...event(5), id: '2' };
    return row.id === '5' ? { ...event(2), id: '5' } : row;
  });
  const found = examineEvents(seal, swapped, sha256);
  expect(kinds(found)).toEqual(['eventMoved 2', 'eventMoved 5']);
  expect(found.map((fault) => fault.sealedAs)).toEqual([5, 2]);
});

test('a seal that was altered, unjoined, left out or put in is found', () => {
  const next = sealOf(seal, [event(8)], { toId: 9, sealedAt }, sha256);
  const third = sealOf(next, [event(10)], { toId: 10, sealedAt }, sha256);
  const kindsOf = (one: typeof seal, previous: typeof noSeal) =>
    examineSeal(one, previous, sha256).map((fault) => fault.kind);
  expect(kindsOf({ ...next, sealedAt: '2020-06-12T01:00:00.000001Z' }, seal)).toEqual([
    'sealChanged',
  ]);
  expect(kindsOf({ ...next, eventIds: [9] }, seal)).toEqual(['sealChanged']);
  expect(kindsOf({ ...next, leaves: seal.leaves }, seal)).toEqual(['sealChanged']);
  expect(kindsOf(third, seal)).toEqual(['sealRemoved']);
  expect(kindsOf(seal, next)).toEqual(['sealInserted']);
  const forged = sealOf({ ...seal, hash: noSeal.hash }, [event(8)], { toId: 9, sealedAt }, sha256);
  expect(kindsOf(forged, seal)).toEqual(['chainBroken']);
});

test('seals taken off the end are named', () => {
  const next = sealOf(seal, [event(8)], { toId: 9, sealedAt }, sha256);
  expect(examineEnd(seal, next).map(describeFault)).toEqual(['Niêm phong bị xóa: niêm phong số 2']);
  expect(examineEnd(next, seal)[0]?.kind).toBe('headMismatch');
  expect(examineEnd(seal, null)[0]?.kind).toBe('headMismatch');
});

test('a fault says its place in words', () => {
  const fewer = rows.filter((row) => row.id !== '5');
  expect(examineEvents(seal, fewer, sha256).map(describeFault)).toEqual([
    'Sự kiện bị xóa: sự kiện số 5, niêm phong số 1, niêm phong lúc 2020-06-12T01:00:00.000000Z',
  ]);
  const altered = rows.map((row) => (row.id === '4' ? { ...row, reason: 'khác' } : row));
  expect(examineEvents(seal, altered, sha256).map(describeFault)).toEqual([
    'Sự kiện bị sửa nội dung: sự kiện số 4, niêm phong số 1, lúc 2020-06-11T08:00:04.000000Z, task 12, Nhiệm vụ 12',
  ]);
});

test('no two different events share their canonical text', () => {
  const value = fc.option(fc.string({ unit: fc.constantFrom('1', ':', '~', 'ờ'), maxLength: 4 }));
  const anyRow = fc
    .tuple(...eventColumns.map(() => value))
    .map(
      (values) => Object.fromEntries(eventColumns.map((name, i) => [name, values[i]])) as EventRow,
    );
  fc.assert(
    fc.property(anyRow, anyRow, fc.constantFrom(...eventColumns), (one, other, column) => {
      const near = { ...one, [column]: other[column] };
      const isSame = one[column] === near[column];
      expect(canonicalEvent(one) === canonicalEvent(near)).toBe(isSame);
    }),
  );
});
