/** What other features may ask of the trusted roots. */
export { loadTrust, type Trust } from './load-trust.ts';
export { loadTrustAt } from './queries.ts';
