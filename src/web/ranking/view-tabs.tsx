import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';

export type View = 'table' | 'heat' | 'changes' | 'publications';

interface ViewTabsProps {
  /** The first is shown where the address names none of them. */
  views: readonly [View, ...View[]];
  children: (view: View) => ReactNode;
}

/** The ways to look at a round's results, one of them in the address. */
export function ViewTabs({ views, children }: ViewTabsProps) {
  const { ranking: words } = useWords();
  const [chosen, choose] = useUrlState('view', views[0]);
  const view = views.find((each) => each === chosen) ?? views[0];
  return (
    <Tabs value={view} onChange={(next) => choose(next ?? '')} keepMounted={false}>
      <Tabs.List mb="sm" className="no-print" aria-label={words.view}>
        {views.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {words.views[each]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {views.map((each) => (
        <Tabs.Panel key={each} value={each}>
          {each === view && children(each)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
