import { Tabs, Text } from '@mantine/core';
import { readLedger, type Ledger } from '#contract/finding.ts';
import { readTree } from '#contract/rubric.ts';
import { listTasks } from '#contract/task.ts';
import type { OutputOf } from '#contract/route.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { WithPlan } from '../ui/with-plan.tsx';
import { useWords } from '../words/words.tsx';
import { FindingList } from './finding-list.tsx';
import { findingGroups, groupOf } from './group.ts';
import { LeadTab, proposedLeads } from './lead-tab.tsx';
import { proposedLinks, type LinkRow } from './link-row.ts';
import { LinkTab } from './link-tab.tsx';
import { LedgerTable } from './ledger-table.tsx';

/** Printed beside summed, and every finding settled by a person. */
export function FindingPage() {
  const { finding } = useWords();
  return (
    <>
      <PageHeader title={finding.title} text={finding.text} />
      <WithPlan>{(plan) => <Findings planId={plan.id} />}</WithPlan>
    </>
  );
}

function Findings({ planId }: { planId: number }) {
  const ledger = useAsk(readLedger, { planId });
  const tree = useAsk(readTree, { planId });
  const tasks = useAsk(listTasks, { planId });
  return (
    <Answer query={ledger} rows={12}>
      {(read) => (
        <Answer query={tree} rows={12}>
          {({ nodes }) => (
            <Groups
              ledger={read}
              planId={planId}
              nodes={nodes}
              links={proposedLinks(tasks.data?.tasks ?? [])}
            />
          )}
        </Answer>
      )}
    </Answer>
  );
}

interface GroupsProps {
  ledger: Ledger;
  planId: number;
  nodes: OutputOf<typeof readTree>['nodes'];
  links: readonly LinkRow[];
}

function Groups({ ledger, planId, nodes, links }: GroupsProps) {
  const { finding } = useWords();
  const [group, setGroup] = useUrlState('group', 'difference');
  const of = (name: string) => ledger.findings.filter((each) => groupOf(each) === name);
  const open = (name: string) => of(name).filter(({ state }) => state === 'open').length;
  const leads = proposedLeads(nodes);
  const counts = { ...Object.fromEntries(findingGroups.map((each) => [each, open(each)])) };
  const tabs = [...findingGroups, 'link', 'ledger'] as const;
  const own: Partial<Record<string, number>> = {
    lead: leads.length,
    link: links.length,
    ledger: ledger.rows.length,
  };
  const countOf = (name: (typeof tabs)[number]) => own[name] ?? counts[name] ?? 0;
  return (
    <Tabs value={group} onChange={(next) => setGroup(next ?? '')} keepMounted={false}>
      <Tabs.List mb="sm">
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {finding.tab(finding.groups[name], countOf(name))}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((name) => (
        <Tabs.Panel key={name} value={name}>
          <Text size="sm" c="dimmed" mb="sm">
            {finding.groupTexts[name]}
          </Text>
          {name === 'ledger' ? (
            <LedgerTable rows={ledger.rows} />
          ) : name === 'link' ? (
            <LinkTab planId={planId} rows={links} />
          ) : name === 'lead' ? (
            <LeadTab planId={planId} leads={leads} findings={of('lead')} />
          ) : (
            <FindingList planId={planId} group={name} findings={of(name)} />
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
