/** What other screens may show of evidence. */
export { EvidenceDrawer } from './attach/evidence-drawer.tsx';
