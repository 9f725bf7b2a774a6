import { ActionIcon, Box, Button, Group, Stack, Text } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import { blankOf } from './blank-parameters.ts';
import type { RuleFieldProps } from './rule-field-props.ts';

/** A list of parameters: each item its own fields, to add and to remove. */
export function RuleList(props: RuleFieldProps & { error?: string }) {
  const { field, value, path, faults, Inner, onChange, error } = props;
  const { edition } = useWords();
  const items = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  const { items: fields = {} } = field;
  return (
    <Stack gap="xs" role="group" aria-label={field.label}>
      <Text size="sm" fw={600}>
        {field.label}
      </Text>
      {error !== undefined && (
        <Text size="sm" c="red.9" role="alert">
          {error}
        </Text>
      )}
      {items.map((item, at) => (
        <Box
          // Fields keep what is typed, so an item of another place is another item.
          key={`${items.length} ${at}`}
          role="group"
          aria-label={edition.item(field.label, at + 1)}
          pl="sm"
          style={{ borderInlineStart: '3px solid var(--mantine-color-default-border)' }}
        >
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {edition.item(field.label, at + 1)}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={edition.removeItem(field.label, at + 1)}
              onClick={() => onChange(items.filter((_, place) => place !== at))}
            >
              <X size={16} aria-hidden />
            </ActionIcon>
          </Group>
          <Inner
            fields={fields}
            values={item}
            path={`${path}[${at}]`}
            faults={faults}
            onChange={(next) => onChange(items.with(at, next))}
          />
        </Box>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => onChange([...items, blankOf(fields)])}
        style={{ alignSelf: 'flex-start' }}
      >
        {edition.addItem(field.label)}
      </Button>
    </Stack>
  );
}
