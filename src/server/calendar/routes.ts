import * as contract from '#contract/calendar.ts';
import { handle, handleShared, type Handler } from '../http/handle.ts';
import { addHoliday, editHoliday, withdrawHoliday } from './keep.ts';
import { loadHolidays } from './queries.ts';

export const routes: readonly Handler[] = [
  handleShared(contract.listHolidays, async ({ db, input }) => ({
    holidays: await loadHolidays(db, input.year ?? null),
  })),
  handle(contract.addHoliday, (context) => addHoliday(context, context.input)),
  handle(contract.editHoliday, (context) => editHoliday(context, context.input)),
  handle(contract.withdrawHoliday, (context) => withdrawHoliday(context, context.input)),
];
