/** What other features may ask of the table of working days. */
export { loadCalendarState, loadWorkingDays } from './queries.ts';
export { seedHolidays } from './seed.ts';
