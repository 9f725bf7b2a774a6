import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLedger } from '#contract/finding.ts';
import { readOverview } from '#contract/overview.ts';
import {
  openSampleApp,
  people,
  type SampleApp,
  type SamplePerson,
} from '#test/builders/sample-app.ts';

let sample: SampleApp;
beforeAll(async () => {
  sample = await openSampleApp();
});
afterAll(() => sample.close());

const overview = async (person: SamplePerson = 'province') =>
  (await sample.as(person)).call(readOverview, { planId: sample.planId });

describe('Plan 123 at a glance', () => {
  test('the totals are exact: printed 84.64 beside 84.687 summed, and the gains over both', async () => {
    expect((await overview()).totals).toEqual({
      maxPoints: '100',
      previousPrinted: '84.64',
      previousSummed: '84.687',
      target: '94.6',
      lost: '15.313',
      gainOnPrinted: '9.96',
      gainOnSummed: '9.913',
    });
  });

  test('94.60 implies 66.0 of the 66.5 points outside the surveys', async () => {
    expect((await overview()).outsideSurveys).toEqual({
      maxPoints: '66.5',
      target: '66',
      percent: '99.2',
    });
  });

  test('the eight fields have their results of 2019', async () => {
    const { fields } = await overview();
    expect(
      fields.map(({ code, previousScore, maxPoints }) => [code, previousScore, maxPoints]),
    ).toEqual([
      ['1', '8', '8.5'],
      ['2', '8.78', '10'],
      ['3', '13', '14'],
      ['4', '10.169', '12'],
      ['5', '11.924', '14'],
      ['6', '9.244', '12.5'],
      ['7', '10.83', '13'],
      ['8', '12.74', '16'],
    ]);
  });

  test('the largest losses come first', async () => {
    const { stake } = await overview();
    expect(stake.slice(0, 2).map(({ code, lost }) => [code, lost])).toEqual([
      ['8.1', '1.26'],
      ['6.1', '1.203'],
    ]);
    expect(
      stake
        .slice(2, 6)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['5.5.2', '6.3', '7.1.6', '8.3']);
    expect(stake[6]).toMatchObject({ code: '3.4.5', lost: '0.75', tasks: [{ number: '8' }] });
  });

  test('8.4 has no task, 3.4.5 has', async () => {
    const codes = (await overview()).uncovered.map(({ code }) => code);
    expect(codes).toContain('8.4');
    expect(codes).not.toContain('3.4.5');
  });

  test('on 06/07/2020 tasks 17, 6 and 16 are overdue; what is delivered is not', async () => {
    const { day, overdue, dueSoon } = await overview();
    expect(day).toBe('2020-07-06');
    expect(overdue.map(({ number, daysLeft }) => [number, daysLeft])).toEqual([
      ['17', -7],
      ['6', -6],
      ['16', -6],
    ]);
    expect(dueSoon.map(({ number, daysLeft }) => [number, daysLeft])).toEqual([
      ['1', 25],
      ['12', 25],
    ]);
  });

  test('everybody reads the same figures', async () => {
    const { recentChanges: _, ...mine } = await overview();
    for (const person of Object.keys(people) as SamplePerson[]) {
      const { recentChanges: __, ...theirs } = await overview(person);
      expect([person, theirs]).toEqual([person, mine]);
    }
  });
});

describe('the ledger', () => {
  const ledger = async () =>
    (await sample.as('auditor')).call(readLedger, { planId: sample.planId });

  test('names the two printed figures that do not add up, and the exact differences', async () => {
    const { rows } = await ledger();
    const wrong = rows.filter(
      ({ printed, summed, difference }) =>
        printed !== null && summed !== null && difference !== '0',
    );
    expect(
      wrong.map(({ code, figure, printed, summed, difference }) => [
        code,
        figure,
        printed,
        summed,
        difference,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [null, 'previousScore', '84.64', '84.687', '-0.047'],
        ['2', 'previousScore', '8.78', '8.781', '-0.001'],
      ]),
    );
    expect(wrong).toHaveLength(2);
  });

  test('every finding stands beside its line and waits for a person', async () => {
    const { findings } = await ledger();
    expect(findings.length).toBe(83);
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['open']));
    for (const finding of findings)
      if (finding.line !== null) expect(finding.lineText).not.toBeNull();
  });
});
