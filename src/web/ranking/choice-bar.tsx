import { Group, Select } from '@mantine/core';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { leagueKey, type Round } from './choice.ts';

interface ChoiceBarProps {
  rounds: readonly Round[];
  roundId: number;
  leagues: readonly string[];
  league: string;
}

/** The round and, where it has several, the league; another round begins with a plain view. */
export function ChoiceBar({ rounds, roundId, leagues, league }: ChoiceBarProps) {
  const { ranking: words } = useWords();
  const [values, setValues] = useUrlValues();
  const plain = Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));
  return (
    <Group gap="sm" align="flex-end" className="no-print">
      <Select
        label={words.round}
        w={{ base: '100%', sm: 560 }}
        allowDeselect={false}
        data={rounds
          .filter(({ id, units }) => units > 0 || id === roundId)
          .map(({ id, name }) => ({ value: String(id), label: name }))}
        value={String(roundId)}
        onChange={(id) => id !== null && setValues({ ...plain, round: id }, 'push')}
      />
      {leagues.length > 1 && (
        <Select
          label={words.league}
          w={{ base: '100%', sm: 320 }}
          allowDeselect={false}
          data={leagues.map((each) => ({
            value: leagueKey(each),
            label: each || words.noLeague,
          }))}
          value={leagueKey(league)}
          onChange={(chosen) => setValues({ league: chosen ?? undefined, unit: undefined })}
        />
      )}
    </Group>
  );
}
