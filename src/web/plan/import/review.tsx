import { Tabs, Title } from '@mantine/core';
import { useState, type CSSProperties } from 'react';
import { useWords } from '../../words/words.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { FindingReview } from './finding-review.tsx';
import { NodePreview } from './node-preview.tsx';
import { TargetTable } from './target-table.tsx';
import { TaskTable } from './task-table.tsx';
import type { ReviewProps } from './use-import.ts';
import { Verdict } from './verdict.tsx';

const tabs = ['document', 'finding', 'node', 'task', 'target', 'difference'] as const;
type Tab = (typeof tabs)[number];

/** Tables leave room for the verdict above and the confirmation below. */
const belowTheVerdict = { '--above-table': '490px' } as CSSProperties;

/** Everything a file says, before anything is written. */
export function Review({ step, run }: ReviewProps) {
  const { planImport } = useWords();
  const { file, preview } = step;
  const { plan } = preview;
  const hasErrors = plan.findings.some(({ severity }) => severity === 'error');
  const [tab, setTab] = useState<Tab>(hasErrors ? 'finding' : 'document');
  const counts: Record<Tab, number | null> = {
    document: null,
    finding: plan.findings.length,
    node: plan.rubric.nodes.length,
    task: plan.tasks.length,
    target: plan.targets.length,
    difference: preview.differences.length,
  };
  const titleOf = (name: Tab): string => {
    const count = counts[name];
    return count === null ? planImport.tabs[name] : planImport.tab(planImport.tabs[name], count);
  };
  return (
    <>
      <Title order={2}>{planImport.reviewTitle(file.name)}</Title>
      <Verdict preview={preview} />
      <Tabs
        style={belowTheVerdict}
        value={tab}
        onChange={(next) => setTab(next as Tab)}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {titleOf(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="document">
          <DocumentFacts plan={plan} />
        </Tabs.Panel>
        <Tabs.Panel value="finding">
          <FindingReview findings={plan.findings} lines={preview.lines} />
        </Tabs.Panel>
        <Tabs.Panel value="node">
          <NodePreview plan={plan} />
        </Tabs.Panel>
        <Tabs.Panel value="task">
          <TaskTable tasks={plan.tasks} />
        </Tabs.Panel>
        <Tabs.Panel value="target">
          <TargetTable targets={plan.targets} />
        </Tabs.Panel>
        <Tabs.Panel value="difference">
          <DifferenceTable preview={preview} />
        </Tabs.Panel>
      </Tabs>
      <ConfirmBar step={step} run={run} hasErrors={hasErrors} />
    </>
  );
}
