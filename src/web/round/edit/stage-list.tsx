import { Button, List, Stack, Text } from '@mantine/core';
import { Plus } from 'lucide-react';
import { checkStages, stageDefinitions } from '#domain/assessment/stage.ts';
import { addDays } from '#domain/calendar/day.ts';
import { useSession } from '../../ui/session.tsx';
import { useWords } from '../../words/words.tsx';
import type { StageInput } from '../round.ts';
import { StageFields } from './stage-fields.tsx';

interface StageListProps {
  stages: readonly StageInput[];
  onChange: (stages: readonly StageInput[]) => void;
  /** Once a round is open only names, days and rules change. */
  isFixed: boolean;
}

export const faultsOfStages = (stages: readonly StageInput[]) =>
  checkStages(stages.map((stage, at) => ({ ...stage, position: at + 1 })));

/** The stages of a round, in any number; what does not fit together is told as it is written. */
export function StageList({ stages, onChange, isFixed }: StageListProps) {
  const { round: words } = useWords();
  const { installation } = useSession();
  const faults = faultsOfStages(stages);
  const add = () => {
    const before = stages.at(-2) ?? stages.at(-1);
    const opensOn = before?.closesOn ?? installation.day;
    const { part, rules, label } = stageDefinitions.appraisal;
    const stage: StageInput = {
      kind: 'appraisal',
      part,
      rules,
      name: label,
      opensOn,
      closesOn: addDays(opensOn, 14),
    };
    onChange([...stages.slice(0, -1), stage, ...stages.slice(-1)]);
  };
  return (
    <Stack gap="sm">
      {stages.map((stage, at) => (
        <StageFields
          key={at}
          stage={stage}
          position={at + 1}
          isFixed={isFixed}
          isFirst={at === 0}
          isLast={at === stages.length - 1}
          onChange={(next) => onChange(stages.map((one, place) => (place === at ? next : one)))}
          onMove={(by) => onChange(moved(stages, at, by))}
          onRemove={() => onChange(stages.filter((_, place) => place !== at))}
        />
      ))}
      {!isFixed && (
        <Button
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={add}
          style={{ alignSelf: 'flex-start' }}
        >
          {words.addStage}
        </Button>
      )}
      {faults.length > 0 && (
        <div role="status">
          <Text size="sm" fw={600} c="red.9">
            {words.stageFaults}
          </Text>
          <List size="sm">
            {faults.map(({ position, message }) => (
              <List.Item key={`${position} ${message}`}>
                {words.faultAt(position, message)}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}

function moved(stages: readonly StageInput[], at: number, by: 1 | -1): StageInput[] {
  const next = [...stages];
  const [stage] = next.splice(at, 1);
  if (stage !== undefined) next.splice(at + by, 0, stage);
  return next;
}
