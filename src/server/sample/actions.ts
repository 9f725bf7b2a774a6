/** What the start of the server may ask of the sample. */
export { loadSample, sampleAccounts, type SampleAccounts } from './load-sample.ts';
