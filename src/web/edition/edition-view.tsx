import { Alert, Button, Group, Tabs } from '@mantine/core';
import { ArrowLeft, Lock } from 'lucide-react';
import { readEdition } from '#contract/edition.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { useUrlState, useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { CompareTab } from './compare-tab.tsx';
import { CopyButton } from './copy-button.tsx';
import { CrosswalkTab } from './crosswalk-tab.tsx';
import type { FullEdition } from './edition.ts';
import { FindingTable } from './finding-table.tsx';
import { HeadButton } from './head-button.tsx';
import { NodeTree } from './node-tree.tsx';
import { PublishButton } from './publish-button.tsx';
import { StateBadges } from './state-badges.tsx';
import { WorkbookTab } from './workbook-tab.tsx';

/** One edition: its nodes, what is to settle, its differences, crosswalks and workbook. */
export function EditionView({ editionId }: { editionId: number }) {
  const query = useAsk(readEdition, { editionId });
  return (
    <Answer query={query} rows={12}>
      {(full) => <FullView full={full} />}
    </Answer>
  );
}

const tabs = ['nodes', 'findings', 'compare', 'crosswalk', 'workbook'] as const;

function FullView({ full }: { full: FullEdition }) {
  const { edition } = useWords();
  const [tab, setTab] = useUrlState('tab', 'nodes');
  const mayEdit = useMay()('rubric.edit');
  const isDraft = full.head.state === 'draft';
  const panels = {
    nodes: <NodeTree full={full} isEditable={isDraft && mayEdit} />,
    findings: <FindingTable findings={full.findings} />,
    compare: <CompareTab full={full} />,
    crosswalk: <CrosswalkTab full={full} mayEdit={mayEdit} />,
    workbook: <WorkbookTab full={full} mayEdit={mayEdit} />,
  };
  return (
    <>
      <FullHeader full={full} mayEdit={mayEdit} />
      {(!isDraft || !mayEdit) && (
        <Alert mb="sm" py={8} color="gray" icon={<Lock size={17} aria-hidden />}>
          {isDraft ? edition.readOnly : edition.frozen}
        </Alert>
      )}
      <Tabs
        value={tab in panels ? tab : 'nodes'}
        onChange={(next) => setTab(next ?? 'nodes')}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {name === 'findings'
                ? `${edition.tabs.findings} (${full.findings.length})`
                : edition.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => (
          <Tabs.Panel key={name} value={name}>
            {panels[name]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}

function FullHeader({ full, mayEdit }: { full: FullEdition; mayEdit: boolean }) {
  const words = useWords();
  const { edition } = words;
  const { head } = full;
  const [, setValues] = useUrlValues();
  const isDraft = head.state === 'draft';
  const text = [
    `${edition.year} ${head.indexYear}`,
    edition.levels[head.level],
    `${edition.number.toLowerCase()} ${head.edition}`,
    `${edition.source}: ${head.source ?? edition.noSource}`,
  ].join(' · ');
  return (
    <>
      <Group justify="space-between" mb={6} gap="xs">
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<ArrowLeft size={15} aria-hidden />}
          onClick={() => setValues({ edition: undefined, tab: undefined, node: undefined }, 'push')}
        >
          {edition.back}
        </Button>
        <StateBadges head={head} />
      </Group>
      <PageHeader
        title={head.title}
        text={text}
        actions={
          mayEdit && (
            <>
              {isDraft && <HeadButton key={head.version} full={full} />}
              <CopyButton head={head} />
              {isDraft && <PublishButton full={full} />}
            </>
          )
        }
      />
    </>
  );
}
