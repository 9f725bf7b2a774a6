import { expect, test } from 'vitest';
import type { LayerEntry } from '#contract/assessment.ts';
import type { Facts } from '#domain/scoring/fact.ts';
import type { Draft } from './value.ts';
import {
  change,
  keepMine,
  meet,
  receive,
  remember,
  sendable,
  settle,
  shownOf,
  startWork,
  undoLast,
} from './work.ts';

const factsOf = (value: string): Facts => (value === '' ? {} : { value });

const entry = (code: string, value: string, version: number): LayerEntry => ({
  nodeId: 1,
  code,
  stage: 1,
  facts: factsOf(value),
  notApplicable: null,
  state: 'scored',
  points: null,
  reason: null,
  person: null,
  at: '2020-07-06T00:00:00.000Z',
  version,
});
const typed = (value: string) => ({
  facts: factsOf(value),
  notApplicable: null,
  reason: null,
});
const begun = () => receive(startWork(), [entry('1', 'old', 1)]);
const sentOf = (draft: Draft | undefined) => new Map(draft === undefined ? [] : [['1', draft]]);

test('what is typed back to what is saved is no draft', () => {
  const work = change(change(begun(), '1', typed('new')), '1', typed('old'));
  expect(work.drafts.size).toBe(0);
});

test('a draft typed on while it was sent goes on under the new version', () => {
  const first = change(begun(), '1', typed('ne'));
  const sent = sentOf(first.drafts.get('1'));
  const work = settle(change(first, '1', typed('new')), sent, [entry('1', 'ne', 2)]);
  expect(work.drafts.get('1')).toMatchObject({ facts: { value: 'new' }, version: 2 });
});

test('a change taken back while it was sent is a change again', () => {
  const first = change(begun(), '1', typed('new'));
  const sent = sentOf(first.drafts.get('1'));
  const work = settle(change(first, '1', typed('old')), sent, [entry('1', 'new', 2)]);
  expect(work.drafts.get('1')).toMatchObject({ facts: { value: 'old' }, version: 2 });
});

test('a draft that was sent and not touched again is saved', () => {
  const first = change(begun(), '1', typed('new'));
  const work = settle(first, sentOf(first.drafts.get('1')), [entry('1', 'new', 2)]);
  expect(work.drafts.size).toBe(0);
  expect(shownOf(work, '1').facts).toEqual({ value: 'new' });
});

test('an answer that was overtaken changes nothing', () =>
  expect(shownOf(receive(begun(), [entry('1', 'older', 0)]), '1').facts).toEqual({ value: 'old' }));

test('a draft keeps the version it was begun on, whatever others write meanwhile', () => {
  const work = receive(change(begun(), '1', typed('mine')), [entry('1', 'theirs', 2)]);
  expect(work.drafts.get('1')?.version).toBe(1);
});

test('a conflict holds its own row only, until one value is chosen', () => {
  const both = change(change(begun(), '1', typed('mine')), '2', typed('other'));
  const work = meet(both, '1', { ...typed('theirs'), version: 5 });
  expect([...sendable(work).keys()]).toEqual(['2']);
  expect(sendable(keepMine(work, '1')).get('1')).toMatchObject({ version: 5 });
});

test('the same value from two people is no conflict', () => {
  const work = meet(change(begun(), '1', typed('same')), '1', { ...typed('same'), version: 5 });
  expect(work.conflicts.size).toBe(0);
});

test('a text that is no fact is kept and not sent', () => {
  const work = change(begun(), '1', { ...typed(''), wrong: { value: '12/' } });
  expect(work.drafts.size).toBe(1);
  expect(sendable(work).size).toBe(0);
});

test('undo puts back one edit, and an edit that changed nothing is none', () => {
  const before = new Map([['1', typed('old')]]);
  const work = remember(remember(change(begun(), '1', typed('new')), before), new Map());
  expect(work.undo).toHaveLength(1);
  const undone = undoLast(work);
  expect(undone?.codes).toEqual(['1']);
  expect(undone?.work.drafts.size).toBe(0);
});
