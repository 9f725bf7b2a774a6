import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../calendar/day.ts';
import { countSlots, emptySlots, evidenceState, type EvidenceState } from './state.ts';
import { documentWarnings, type DocumentFacts } from './warnings.ts';

const slots = [
  { id: 1, isRequired: true },
  { id: 2, isRequired: true },
  { id: 3, isRequired: false },
];
const document = (slotId: number | null) => ({ slotId, isExplanation: false });
const explained = (slotId: number) => ({ slotId, isExplanation: true });

test.each<[string, Parameters<typeof evidenceState>[1], EvidenceState]>([
  ['nothing', [], 'none'],
  ['only a paper nobody asked for', [document(null)], 'none'],
  ['only the optional one', [document(3)], 'none'],
  ['one of two', [document(1)], 'partial'],
  ['one of two, explained', [explained(1)], 'partial'],
  ['one there and one explained', [document(1), explained(2)], 'explained'],
  ['both explained', [explained(1), explained(2)], 'explained'],
  ['both there', [document(1), document(2)], 'complete'],
  ['one there in two copies', [document(1), document(1)], 'partial'],
  ['both there, one explained as well', [document(1), document(2), explained(2)], 'complete'],
])('a node with two required papers and %s', (_, uses, state) =>
  expect(evidenceState(slots, uses)).toBe(state),
);

test('required papers are counted, given before explained; others are not', () => {
  const counts = (uses: Parameters<typeof countSlots>[1]) => countSlots(slots, uses);
  expect(counts([])).toEqual({ required: 2, given: 0, explained: 0 });
  expect(counts([document(3), document(null)])).toEqual({ required: 2, given: 0, explained: 0 });
  expect(counts([document(1), explained(2)])).toEqual({ required: 2, given: 1, explained: 1 });
  expect(counts([document(1), explained(1)])).toEqual({ required: 2, given: 1, explained: 0 });
});

test('a node that asks for nothing has what was given all the same', () => {
  expect(evidenceState([], [])).toBe('notAsked');
  expect(evidenceState([{ id: 3, isRequired: false }], [])).toBe('notAsked');
  expect(evidenceState([], [document(null)])).toBe('complete');
});

test('what is complete or explained has no empty slot, and more never makes it less', () => {
  const use = fc.record({
    slotId: fc.constantFrom(null, 1, 2, 3),
    isExplanation: fc.boolean(),
  });
  const order: EvidenceState[] = ['notAsked', 'none', 'partial', 'explained', 'complete'];
  fc.assert(
    fc.property(fc.array(use, { maxLength: 6 }), use, (uses, one) => {
      const state = evidenceState(slots, uses);
      const isWhole = state === 'complete' || state === 'explained';
      expect(emptySlots(slots, uses).length === 0).toBe(isWhole);
      const more = evidenceState(slots, [...uses, one]);
      expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(state));
    }),
  );
});

describe('warnings', () => {
  const sound: DocumentFacts = {
    number: '12/BC-SNV',
    issuedOn: day('2020-06-30'),
    issuer: 'Sở Nội vụ',
    subject: 'Báo cáo',
    isWithdrawn: false,
    scan: 'clean',
    signature: 'valid',
  };
  const purpose = { indexYear: 2020, dueOn: day('2020-06-30') };

  test('a sound document has none', () => expect(documentWarnings(sound, purpose)).toEqual([]));

  test.each([
    ['2019-12-31', ['outsideYear']],
    ['2020-01-01', []],
    ['2020-06-30', []],
    ['2020-07-01', ['afterDeadline']],
    ['2020-12-31', ['afterDeadline']],
    ['2021-01-01', ['outsideYear', 'afterDeadline']],
  ])('issued on %s: %j', (issuedOn, codes) =>
    expect(documentWarnings({ ...sound, issuedOn: day(issuedOn) }, purpose)).toEqual(codes),
  );

  test('without a purpose no day is wrong', () =>
    expect(documentWarnings({ ...sound, issuedOn: day('1999-01-01') })).toEqual([]));

  test('what is not known is not called wrong, but missing', () =>
    expect(
      documentWarnings(
        {
          number: null,
          issuedOn: null,
          issuer: null,
          subject: null,
          isWithdrawn: true,
          scan: 'unscanned',
          signature: 'unknown',
        },
        purpose,
      ),
    ).toEqual([
      'numberMissing',
      'dateMissing',
      'issuerMissing',
      'subjectMissing',
      'withdrawn',
      'unscanned',
      'signatureUnknown',
    ]));
});
