import { ActionIcon, Badge, Group, List, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatPoints } from '#domain/text/vietnamese.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { filterOptions } from '../../ui/filter-options.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useWords, type Words } from '../../words/words.tsx';
import { ownFirst, type Across, type Criterion, type Leaf } from './across.ts';
import { neighbours } from './neighbours.ts';

interface CriterionBarProps {
  across: Across;
  criterion: Criterion;
  onChoose: (code: string) => void;
}

/** Which criterion it is, how it is scored, how far it is done; the way to the ones beside it. */
export function CriterionBar({ across, criterion, onChoose }: CriterionBarProps) {
  const { appraisal: words } = useWords();
  const { previous, next } = neighbours(across);
  const leaf = across.leaves.find(({ code }) => code === across.code);
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <Step label={words.previous} to={previous} onChoose={onChoose} icon={ChevronLeft} />
          <CriterionChoice across={across} onChoose={onChoose} />
          <Step label={words.next} to={next} onChoose={onChoose} icon={ChevronRight} />
        </Group>
        <Group gap="md" justify="space-between">
          <Title order={2} fz={16} maw={780}>
            {`${across.code}. ${across.name}`}
          </Title>
          <Group gap="xs">
            <Text size="sm">{`${words.maximum}: ${formatPoints(across.maxPoints)}`}</Text>
            {!criterion.isConfirmed && <Badge color="orange">{words.unconfirmed}</Badge>}
          </Group>
        </Group>
        {leaf !== undefined && leaf.open > 0 && (
          <Group gap="xs" maw={420} wrap="nowrap">
            <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
              {words.seen}
            </Text>
            <div style={{ flex: 1 }}>
              <ProgressBar done={leaf.seen} total={leaf.open} label={words.seen} />
            </div>
          </Group>
        )}
        <Disclosure title={words.rule}>
          <List size="sm">
            {criterion.rule.describe().map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </Disclosure>
      </Stack>
    </Paper>
  );
}

function Step({
  label,
  to,
  onChoose,
  icon: Icon,
}: {
  label: string;
  to: string | null;
  onChoose: (code: string) => void;
  icon: typeof ChevronLeft;
}) {
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={label}
      disabled={to === null}
      onClick={() => to !== null && onChoose(to)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}

function CriterionChoice({ across, onChoose }: Omit<CriterionBarProps, 'criterion'>) {
  const words = useWords();
  const leaves = ownFirst(across.leaves);
  const groupOf = (isMine: boolean) => ({
    group: isMine ? words.appraisal.mine : words.appraisal.others,
    items: leaves
      .filter((leaf) => leaf.isMine === isMine)
      .map((leaf) => ({ value: leaf.code, label: optionOf(leaf, words) })),
  });
  return (
    <Select
      label={words.appraisal.criterion}
      flex={1}
      searchable
      allowDeselect={false}
      filter={filterOptions}
      nothingFoundMessage={words.table.noMatch}
      data={[groupOf(true), groupOf(false)].filter(({ items }) => items.length > 0)}
      value={across.code}
      onChange={(code) => code !== null && onChoose(code)}
    />
  );
}

const optionOf = ({ code, name, open, seen }: Leaf, { appraisal }: Words): string =>
  `${code}. ${name}${open > 0 ? ` (${appraisal.seenOf(seen, open)})` : ''}`;
