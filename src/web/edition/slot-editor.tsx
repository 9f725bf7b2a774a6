import { ActionIcon, Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';
import type { EditionNode } from './edition.ts';

type Slots = EditionNode['slots'];

interface SlotEditorProps {
  slots: Slots;
  onChange: (slots: Slots) => void;
}

/** The papers a node asks for. */
export function SlotEditor({ slots, onChange }: SlotEditorProps) {
  const { edition } = useWords();
  return (
    <Section title={edition.slots}>
      <Stack gap="xs">
        {slots.map((slot, at) => (
          <Group key={at} gap="xs" align="flex-end" wrap="nowrap">
            <TextInput
              flex={1}
              label={edition.slot}
              required
              value={slot.name}
              onChange={(event) =>
                onChange(slots.with(at, { ...slot, name: event.currentTarget.value }))
              }
            />
            <Checkbox
              label={edition.slotRequired}
              pb={8}
              checked={slot.isRequired}
              onChange={(event) =>
                onChange(slots.with(at, { ...slot, isRequired: event.currentTarget.checked }))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={edition.removeSlot(at + 1)}
              onClick={() => onChange(slots.filter((_, place) => place !== at))}
            >
              <X size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => onChange([...slots, { name: '', isRequired: true }])}
          style={{ alignSelf: 'flex-start' }}
        >
          {edition.addSlot}
        </Button>
      </Stack>
    </Section>
  );
}
