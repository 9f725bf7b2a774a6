import type { Words } from '../vi.ts';

export const calendar: Words['calendar'] = {
  title: 'Holidays',
  text: 'Working days are Monday to Friday, less public holidays and days off, plus swapped working days. Rules that count working days count by this table.',
  year: 'Year',
  add: 'Add a day',
  change: 'Edit the day',
  emptyTitle: (year) => `No day of ${year} yet`,
  emptyText: 'Add the holidays, days off and swapped working days as announced for the year.',
  emptyReadText: 'The standing agency has not entered the holidays of this year yet.',
  day: 'Day',
  weekday: 'Weekday',
  name: 'Name',
  kind: 'Kind',
  kinds: {
    holiday: 'Public holiday',
    dayOff: 'Day off, swapped',
    workingDay: 'Working day instead',
  },
  source: 'Paper that decides it',
  sourceHint: 'Number and day of the paper; empty if there is none',
  noSource: 'no paper yet',
  confidence: 'Confirmation',
  confidences: {
    confirmed: 'Confirmed',
    unconfirmed: 'Not confirmed',
  },
  added: 'Day added',
  saved: 'Day saved',
  withdraw: 'Withdraw this day',
  withdrawText: (day, name) =>
    `${day} (${name}) leaves the table. The old row is kept in the audit trail; stored scores do not change by themselves.`,
  withdrawn: 'Day withdrawn',
};
