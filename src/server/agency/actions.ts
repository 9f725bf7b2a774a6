/** What other features may ask of the register of agencies. */
export { seedAgencies } from './seed.ts';
export { loadDirectory, registerNamed, type Directory } from './directory.ts';
