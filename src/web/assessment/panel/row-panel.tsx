import { Stack, Text } from '@mantine/core';
import { EvidenceDrawer } from '../../evidence/parts.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useWords } from '../../words/words.tsx';
import type { Line } from '../lines.ts';
import type { Model } from '../use-model.ts';
import { RowHistory } from './row-history.tsx';
import { RowLayers } from './row-layers.tsx';
import { RowRule } from './row-rule.tsx';
import { RowThreads } from './row-threads.tsx';

interface RowPanelProps {
  model: Model;
  /** Of the address; the panel is closed where it is no row. */
  code: string;
  onClose: () => void;
}

const width = 600;

/** Everything about one row: its rule in words, what each layer says and why, questions, history. */
export function RowPanel({ model, code, onClose }: RowPanelProps) {
  const line = model.lines.find((each) => each.code === code);
  return (
    <SidePanel
      isOpen={line !== undefined}
      onClose={onClose}
      width={width}
      title={line === undefined ? '' : `${line.code}. ${line.node.name}`}
    >
      {line !== undefined && <RowDetail model={model} line={line} />}
    </SidePanel>
  );
}

function RowDetail({ model, line }: { model: Model; line: Line }) {
  const { assessment } = useWords();
  const nodeId = model.sheet.nodeIds[line.code];
  if (!line.isLeaf) return <Text size="sm">{assessment.isSum}</Text>;
  if (nodeId === undefined) return null;
  return (
    <Stack gap="lg">
      <RowRule line={line} />
      <RowLayers model={model} line={line} />
      <EvidenceDrawer sheetId={model.sheet.id} nodeId={nodeId} code={line.code} />
      <RowThreads model={model} nodeId={nodeId} />
      <RowHistory model={model} line={line} nodeId={nodeId} />
    </Stack>
  );
}
