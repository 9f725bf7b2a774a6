/** What other features may ask of editions. */
export { loadEdition } from './load-edition.ts';
export { type EditionKey, type KnownEdition, readyEdition } from './ready.ts';
export { seedEditions } from './seed.ts';
