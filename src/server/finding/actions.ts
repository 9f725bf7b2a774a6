/** What other features may ask of findings. */
export { settleLeadFindings } from './settle-leads.ts';
