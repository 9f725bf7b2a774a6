import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { Download, FileSpreadsheet, FileText } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import type { Column } from './column.ts';
import { saveFile } from './save-file.ts';
import { writeCsv } from './write-csv.ts';

/** Exports of all rows by the server, where the browser holds only some of them. */
export interface ServerExport {
  excel?: () => void;
  csv?: () => void;
}

interface ExportMenuProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  serverExport?: ServerExport;
}

const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table as a file: what is in sight, or all of it where the server exports. */
export function ExportMenu<Row>({ label, rows, serverExport, ...props }: ExportMenuProps<Row>) {
  const { table } = useWords();
  const columns = props.columns.filter(({ isControl }) => isControl !== true);
  const writeExcel = async () => {
    const { writeSheet } = await import('./write-sheet.ts');
    saveFile(`${label}.xlsx`, excelType, writeSheet(label, columns, rows));
  };
  const excel = serverExport?.excel ?? (() => void writeExcel());
  const csv =
    serverExport?.csv ?? (() => saveFile(`${label}.csv`, 'text/csv', writeCsv(columns, rows)));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={table.exporting}>
          <ActionIcon variant="default" size={34} aria-label={table.exporting}>
            <Download size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<FileSpreadsheet size={16} aria-hidden />} onClick={excel}>
          {table.exportExcel}
        </Menu.Item>
        <Menu.Item leftSection={<FileText size={16} aria-hidden />} onClick={csv}>
          {table.exportCsv}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
