/** What other features may ask of rankings. */
export { publishRound } from './publish.ts';
