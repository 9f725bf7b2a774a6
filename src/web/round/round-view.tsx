import { Anchor, Group, Stack, Tabs, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { listSheets } from '#contract/assessment.ts';
import { readRound } from '#contract/round.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { AppraiserTab } from './appraiser-tab.tsx';
import { BandList } from './band-list.tsx';
import { ExcelMenu } from './excel-menu.tsx';
import { Laggards } from './laggards.tsx';
import type { RoundDetail } from './round.ts';
import { RoundActions } from './round-actions.tsx';
import { RoundBadges } from './round-badges.tsx';
import { SecondTab } from './second/second-tab.tsx';
import { Timeline } from './timeline.tsx';
import { UnitTable } from './unit-table.tsx';

/** One round: where its sheets are, who appraises what, how far two looks agree. */
export function RoundView({ roundId }: { roundId: number }) {
  const { round: words } = useWords();
  const query = useAsk(readRound, { roundId });
  return (
    <>
      <Anchor
        size="sm"
        className="no-print"
        renderRoot={(props) => <Link {...props} to="/ky-cham" />}
      >
        <Group component="span" gap={4} mb={4}>
          <ArrowLeft size={15} aria-hidden />
          {words.allRounds}
        </Group>
      </Anchor>
      <Answer query={query}>{(round) => <Loaded round={round} />}</Answer>
    </>
  );
}

function Loaded({ round }: { round: RoundDetail }) {
  const { round: words } = useWords();
  const mayManage = useMay()('round.manage');
  return (
    <>
      <PageHeader
        title={round.name}
        text={`${words.rubric}: ${round.rubric.title} · ${words.units(round.units)}`}
        actions={
          <>
            <ExcelMenu roundId={round.id} />
            {mayManage && <RoundActions round={round} />}
          </>
        }
      />
      <Stack gap="md">
        <Group gap="md">
          <RoundBadges round={round} />
          <BandList bands={round.gradeBands} />
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/xep-hang" search={{ round: String(round.id) } as never} />
            )}
          >
            {words.toRanking}
          </Anchor>
        </Group>
        <Timeline round={round} />
        <Parts round={round} mayManage={mayManage} />
      </Stack>
    </>
  );
}

function Parts({ round, mayManage }: { round: RoundDetail; mayManage: boolean }) {
  const { round: words } = useWords();
  const [part, setPart] = useUrlState('part', 'units');
  const sheets = useAsk(listSheets, { roundId: round.id });
  const tabs = ['units', 'appraisers', 'second'] as const;
  return (
    <Tabs value={part} onChange={(chosen) => setPart(chosen ?? '')} keepMounted={false}>
      <Tabs.List mb="sm">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {words.parts[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="units">
        <Answer query={sheets}>
          {(answer) => (
            <Stack gap="xs">
              {round.state === 'open' && <Laggards sheets={answer.sheets} />}
              {answer.sheets.length < round.units && (
                <Text size="sm" c="dimmed">
                  {words.onlyShared(answer.sheets.length, round.units)}
                </Text>
              )}
              <UnitTable round={round} sheets={answer.sheets} mayManage={mayManage} />
            </Stack>
          )}
        </Answer>
      </Tabs.Panel>
      <Tabs.Panel value="appraisers">
        <AppraiserTab round={round} mayManage={mayManage} />
      </Tabs.Panel>
      <Tabs.Panel value="second">
        <SecondTab round={round} mayManage={mayManage} />
      </Tabs.Panel>
    </Tabs>
  );
}
