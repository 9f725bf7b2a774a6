import type { CSSProperties } from 'react';
import { useUrlState } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import type { Results } from '../rows.ts';
import type { View } from '../view-tabs.tsx';
import { HeatMap } from './heat-map.tsx';
import { LeagueTable } from './league-table.tsx';

interface LeagueViewProps {
  view: View;
  /** What is shown: names the table and the files made of it. */
  label: string;
  results: Results;
  league: string;
}

/** One league, as a table or as a heat map; a row opens its unit's panel. */
export function LeagueView({ view, label, results, league }: LeagueViewProps) {
  const { ranking: words } = useWords();
  const [unit, setUnit] = useUrlState('unit');
  const units = results.units.filter((each) => each.league === league);
  const opening = {
    onOpen: ({ agencyId }: { agencyId: number }) => setUnit(String(agencyId), 'push'),
    openKey: unit === '' ? null : Number(unit),
  };
  return (
    <div style={{ '--above-table': '250px' } as CSSProperties}>
      {view === 'heat' ? (
        <HeatMap label={words.heatOf(label)} fields={results.fields} units={units} {...opening} />
      ) : (
        <LeagueTable label={label} units={units} {...opening} />
      )}
    </div>
  );
}
