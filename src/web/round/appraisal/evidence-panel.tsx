import { EvidenceDrawer } from '../../evidence/parts.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import type { UnitRow } from './across.ts';

interface EvidencePanelProps {
  /** Null: closed. */
  unit: UnitRow | null;
  code: string;
  onClose: () => void;
}

const width = 600;

/** The papers of one unit at the criterion, to be read beside the list. */
export function EvidencePanel({ unit, code, onClose }: EvidencePanelProps) {
  return (
    <SidePanel
      isOpen={unit !== null}
      onClose={onClose}
      width={width}
      title={unit?.agencyName ?? ''}
    >
      {unit !== null && <EvidenceDrawer sheetId={unit.sheetId} nodeId={unit.nodeId} code={code} />}
    </SidePanel>
  );
}
