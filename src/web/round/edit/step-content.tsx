import { Stack, Text, TextInput } from '@mantine/core';
import { listAgencies } from '#contract/agency.ts';
import { listEditions, readEdition } from '#contract/edition.ts';
import { useAsk } from '../../ui/api.ts';
import { Answer } from '../../ui/answer.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useWords } from '../../words/words.tsx';
import { AppraiserMatrix } from './appraiser-matrix.tsx';
import { BandFields } from './band-fields.tsx';
import { StageList } from './stage-list.tsx';
import { UnitChoice } from './unit-choice.tsx';
import type { NewRoundDraft, StepName } from './use-new-round.ts';

/** What a step of the new round asks for. */
export function StepContent({ step, draft }: { step: StepName; draft: NewRoundDraft }) {
  const { round: words } = useWords();
  const { value, change } = draft;
  switch (step) {
    case 'rubric':
      return <RubricStep draft={draft} />;
    case 'stages':
      return (
        <StageList
          stages={value.stages}
          onChange={(stages) => change({ stages })}
          isFixed={false}
        />
      );
    case 'units':
      return <UnitChoice units={value.units} onChange={(units) => change({ units })} />;
    case 'appraisers':
      return <AppraiserStep draft={draft} />;
    case 'bands':
      return (
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {words.bandsText}
          </Text>
          <BandFields bands={value.bands} onChange={(bands) => change({ bands })} />
        </Stack>
      );
  }
}

function RubricStep({ draft: { value, change } }: { draft: NewRoundDraft }) {
  const { round: words } = useWords();
  const query = useAsk(listEditions, {});
  return (
    <Answer query={query}>
      {({ editions }) => {
        const published = editions.filter(({ state }) => state === 'published');
        if (published.length === 0)
          return <EmptyState title={words.noRubric} text={words.noRubricText} />;
        return (
          <Stack gap="sm" maw={720}>
            <ChoiceField
              label={words.rubric}
              required
              choices={published.map(({ id, title, indexYear }) => ({
                value: String(id),
                label: `${title} · ${indexYear}`,
              }))}
              value={value.rubricId === null ? null : String(value.rubricId)}
              onChange={(id) =>
                change({ rubricId: id === null ? null : Number(id), assignments: [] })
              }
            />
            <TextInput
              label={words.name}
              required
              maxLength={300}
              placeholder={words.nameHint}
              value={value.name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          </Stack>
        );
      }}
    </Answer>
  );
}

function AppraiserStep({ draft: { value, change } }: { draft: NewRoundDraft }) {
  const { round: words } = useWords();
  const edition = useAsk(readEdition, { editionId: value.rubricId ?? 0 });
  const { data } = useAsk(listAgencies, {});
  const chosen = new Set(value.units.map(({ agencyId }) => agencyId));
  const units = (data?.agencies ?? [])
    .filter(({ id }) => chosen.has(id))
    .map(({ id, name }) => ({ agencyId: id, agencyName: name }));
  return (
    <Answer query={edition}>
      {({ document }) => (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {words.appraisersText}
          </Text>
          <AppraiserMatrix
            assignments={value.assignments}
            fields={document.nodes.filter(({ parent }) => parent === null)}
            units={units}
            onChange={(assignments) => change({ assignments })}
          />
        </Stack>
      )}
    </Answer>
  );
}
