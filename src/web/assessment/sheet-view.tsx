import { Stack } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useIsPhone } from '../ui/use-is-phone.ts';
import { useUrlState, useUrlValues } from '../ui/use-url-state.ts';
import { PasteDialog, type Pasted } from './entry/paste-dialog.tsx';
import { columnIds, entryColumn } from './grid/columns.ts';
import { GridTools } from './grid/grid-tools.tsx';
import { SheetGrid } from './grid/sheet-grid.tsx';
import { useGrid } from './grid/use-grid.ts';
import { SheetHead } from './head/sheet-head.tsx';
import { RowPanel } from './panel/row-panel.tsx';
import { parseRowFilters, shownLines } from './row-filter.ts';
import type { Sheet } from './sheet.ts';
import { rowFactsOf, useModel } from './use-model.ts';
import { ConflictHost } from './work/conflict-host.tsx';
import { Restored } from './work/restored.tsx';
import { useDesk } from './work/use-desk.ts';

/** The head of a sheet, its grid, the panel of a row, and what has to be decided about drafts. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  const desk = useDesk(sheet);
  const model = useModel(sheet, desk);
  const isPhone = useIsPhone();
  const [values, setValues] = useUrlValues();
  const [node, setNode] = useUrlState('node');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { lines, layers } = model;
  const filters = useMemo(() => parseRowFilters(values['only'] ?? ''), [values]);
  const search = values['q'] ?? '';
  const facts = rowFactsOf(model);
  const shown = shownLines(lines, filters, search, facts);
  const columns = useMemo(() => columnIds(layers), [layers]);
  const open = (code: string) => setNode(code, 'push');
  const entry = entryColumn(layers);
  const ground = { lines: shown, columns, entry, desk, begin: model.begin, open };
  const grid = useGrid(ground, box);
  const jump = (code: string) => {
    setValues({ only: undefined, q: undefined, node: undefined });
    grid.actions.go({ code, column: entry ?? 'name' });
  };
  const paste = (text: string, code: string) =>
    setPasted({ text, from: shown.findIndex((line) => line.code === code) });
  return (
    <Stack gap="sm">
      <SheetHead model={model} onJump={jump} />
      <Restored model={model} />
      <GridTools
        model={model}
        shown={shown}
        filters={filters}
        search={search}
        onChange={setValues}
      />
      <SheetGrid
        model={model}
        lines={shown}
        grid={grid}
        box={box}
        isPhone={isPhone}
        onOpen={open}
        onPaste={paste}
      />
      <RowPanel model={model} code={node} onClose={() => setNode('')} />
      <PasteDialog model={model} lines={shown} pasted={pasted} onClose={() => setPasted(null)} />
      <ConflictHost model={model} />
    </Stack>
  );
}
