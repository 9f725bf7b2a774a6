import { ActionIcon, Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { points } from '#domain/points/points.ts';
import { FactField } from '../../ui/facts/fact-field.tsx';
import { useWords } from '../../words/words.tsx';
import type { GradeBand } from '../round.ts';

interface BandFieldsProps {
  bands: readonly BandInput[];
  onChange: (bands: readonly BandInput[]) => void;
}

/** As typed: the edge may not be a figure yet. */
export type BandInput = Omit<GradeBand, 'from'> & { from: string };

/** Grades by index percent, from the highest edge down. */
export function BandFields({ bands, onChange }: BandFieldsProps) {
  const { round: words } = useWords();
  const change = (at: number, next: Partial<BandInput>) =>
    onChange(bands.map((band, place) => (place === at ? { ...band, ...next } : band)));
  return (
    <Stack gap="xs">
      {bands.map((band, at) => (
        <Group key={at} gap="xs" align="flex-end">
          <TextInput
            label={words.bandName}
            w={160}
            maxLength={60}
            value={band.name}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
          />
          <FactField
            spec={{
              key: 'from',
              label: words.bandEdge,
              type: 'decimal',
              unit: '%',
              most: points('100'),
            }}
            value={band.from}
            onChange={(from) => change(at, { from })}
          />
          <Checkbox
            label={words.bandIncludes}
            py={8}
            checked={band.includesFrom}
            onChange={(event) => change(at, { includesFrom: event.currentTarget.checked })}
          />
          <ActionIcon
            variant="default"
            size={36}
            c="red.9"
            aria-label={words.removeBand(band.name)}
            onClick={() => onChange(bands.filter((_, place) => place !== at))}
          >
            <Trash2 size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        leftSection={<Plus size={16} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...bands, { name: '', from: '', includesFrom: true }])}
      >
        {words.addBand}
      </Button>
    </Stack>
  );
}
