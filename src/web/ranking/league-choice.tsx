import { Select } from '@mantine/core';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import classes from './ranking.module.css';
import { leagueKey, leaguesOf } from './choice.ts';
import type { UnitRow } from './rows.ts';

interface LeagueChoiceProps {
  units: readonly UnitRow[];
  league: string;
}

/** Which league is shown, where a round has several; each is ranked for itself. */
export function LeagueChoice({ units, league }: LeagueChoiceProps) {
  const { ranking: words } = useWords();
  const [, setValues] = useUrlValues();
  const leagues = leaguesOf(units);
  if (leagues.length < 2) return null;
  return (
    <Select
      label={words.league}
      className={`no-print ${classes.league}`}
      allowDeselect={false}
      data={leagues.map((each) => ({ value: leagueKey(each), label: each || words.noLeague }))}
      value={leagueKey(league)}
      onChange={(chosen) => setValues({ league: chosen ?? undefined, unit: undefined })}
    />
  );
}
