/** What other features may ask of editions. */
export { loadEdition } from './load-edition.ts';
export { seedEdition } from './seed.ts';
