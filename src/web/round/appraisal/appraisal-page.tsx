import { Group, SegmentedControl, Select, Text } from '@mantine/core';
import { listRounds } from '#contract/round.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useUrlValues } from '../../ui/use-url-state.ts';
import { useWords } from '../../words/words.tsx';
import type { RoundHead } from '../round.ts';
import { FirstLook } from './first-look.tsx';
import { SecondLook } from './second-look.tsx';

const views = ['first', 'second'] as const;

/** One criterion across all units, in an open round; blind second looks beside it. */
export function AppraisalPage() {
  const { appraisal: words } = useWords();
  const query = useAsk(listRounds, {});
  return (
    <>
      <PageHeader
        title={words.title}
        text={
          <>
            {words.text}{' '}
            <Text span inherit visibleFrom="sm">
              {words.keys}
            </Text>
          </>
        }
      />
      <Answer query={query}>
        {({ rounds }) => {
          const open = rounds.filter(({ state }) => state === 'open');
          return open.length === 0 ? (
            <EmptyState title={words.noRoundTitle} text={words.noRoundText} />
          ) : (
            <OpenRounds rounds={open} />
          );
        }}
      </Answer>
    </>
  );
}

function OpenRounds({ rounds }: { rounds: readonly RoundHead[] }) {
  const { appraisal: words } = useWords();
  const [values, setValues] = useUrlValues();
  const round = rounds.find(({ id }) => String(id) === values['round']) ?? rounds[0];
  const isSecond = values['view'] === 'second';
  if (round === undefined) return null;
  return (
    <>
      <Group gap="sm" mb="sm" align="flex-end">
        <Select
          label={words.round}
          w={{ base: '100%', sm: 520 }}
          allowDeselect={false}
          data={rounds.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={String(round.id)}
          onChange={(id) => setValues({ round: id ?? undefined, code: undefined })}
        />
        <SegmentedControl
          aria-label={words.title}
          value={isSecond ? 'second' : 'first'}
          onChange={(view) => setValues({ view: view === 'second' ? view : undefined })}
          data={views.map((view) => ({ value: view, label: words.views[view] }))}
        />
      </Group>
      {isSecond ? <SecondLook round={round} /> : <FirstLook key={round.id} round={round} />}
    </>
  );
}
