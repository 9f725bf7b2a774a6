import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronDown, FileDown, FileUp, Sheet as SheetIcon } from 'lucide-react';
import { exportSheet } from '#contract/assessment-file.ts';
import { download } from '../../ui/api.ts';
import { useWords } from '../../words/words.tsx';
import type { Sheet } from '../sheet.ts';

/** The sheet out to Excel; back in for whoever may score something of it. */
export function SheetMenu({ sheet }: { sheet: Sheet }) {
  const { scoreFile } = useWords();
  const { id, roundId, mayScore } = sheet;
  const search = { round: String(roundId), sheet: String(id) };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<SheetIcon size={16} aria-hidden />}
          rightSection={<ChevronDown size={15} aria-hidden />}
        >
          {scoreFile.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<FileDown size={16} aria-hidden />}
          onClick={() => download(exportSheet, { sheetId: id })}
        >
          {scoreFile.exportSheet}
        </Menu.Item>
        {mayScore.length > 0 && (
          <Menu.Item
            leftSection={<FileUp size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link {...props} to="/cham-diem/nhap" search={search as never} />
            )}
          >
            {scoreFile.importFile}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
