/** What other screens may show of evidence. */
export { EvidenceDrawer, stateTones as evidenceTones } from './attach/evidence-drawer.tsx';
