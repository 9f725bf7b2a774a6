import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ChevronDown, FileDown, FileUp, Sheet } from 'lucide-react';
import { listSheets } from '#contract/assessment.ts';
import { exportRound } from '#contract/assessment-file.ts';
import { download, useAsk } from '../ui/api.ts';
import { useMay } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';

/** A league or all facts of a round out to Excel; back in for whoever scores. */
export function ExcelMenu({ roundId }: { roundId: number }) {
  const { scoreFile } = useWords();
  const mayScore = useMay()('sheet.work');
  const { data } = useAsk(listSheets, { roundId });
  const leagues = [...new Set(data?.sheets.map(({ league }) => league))].filter(Boolean);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<Sheet size={16} aria-hidden />}
          rightSection={<ChevronDown size={15} aria-hidden />}
        >
          {scoreFile.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {leagues.map((league) => (
          <Menu.Item
            key={league}
            leftSection={<FileDown size={16} aria-hidden />}
            onClick={() => download(exportRound, { roundId, league })}
          >
            {scoreFile.exportLeague(league)}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<FileDown size={16} aria-hidden />}
          onClick={() => download(exportRound, { roundId })}
        >
          {scoreFile.exportRound}
        </Menu.Item>
        {mayScore && (
          <Menu.Item
            leftSection={<FileUp size={16} aria-hidden />}
            renderRoot={(props) => (
              <Link {...props} to="/cham-diem/nhap" search={{ round: String(roundId) } as never} />
            )}
          >
            {scoreFile.importFile}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
