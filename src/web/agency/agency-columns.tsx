import { Group } from '@mantine/core';
import { Star } from 'lucide-react';
import type { OutputOf } from '#contract/route.ts';
import type { listAgencies } from '#contract/agency.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Column } from '../ui/table/column.ts';
import type { Words } from '../words/words.tsx';

export type ListedAgency = OutputOf<typeof listAgencies>['agencies'][number];

export function agencyColumns({ agency }: Words): Column<ListedAgency>[] {
  const names = (steps: ListedAgency['successors']) =>
    steps.map((step) => step.agency?.name ?? agency.nobody).join('; ') || null;
  return [
    {
      id: 'name',
      title: agency.name,
      value: ({ name }) => name,
      show: ({ name, isStanding }) => (
        <Group gap={6} component="span">
          {name}
          {isStanding && (
            <Star size={14} fill="currentColor" role="img" aria-label={agency.standing} />
          )}
        </Group>
      ),
    },
    { id: 'shortName', title: agency.shortName, value: ({ shortName }) => shortName },
    { id: 'kind', title: agency.kind, value: ({ kind }) => agency.kinds[kind], filter: 'choice' },
    {
      id: 'validFrom',
      title: agency.validFrom,
      kind: 'day',
      width: 116,
      value: ({ validFrom }) => validFrom,
    },
    {
      id: 'validTo',
      title: agency.validTo,
      kind: 'day',
      width: 116,
      value: ({ validTo }) => validTo,
    },
    {
      id: 'state',
      title: agency.state,
      width: 140,
      value: ({ isValid }) => (isValid ? agency.valid : agency.notValid),
      show: ({ isValid }) => (
        <StatusBadge tone={isValid ? 'good' : 'idle'}>
          {isValid ? agency.valid : agency.notValid}
        </StatusBadge>
      ),
      startsHidden: true,
    },
    {
      id: 'predecessors',
      title: agency.predecessors,
      value: ({ predecessors }) => names(predecessors),
    },
    { id: 'successors', title: agency.successors, value: ({ successors }) => names(successors) },
    {
      id: 'now',
      title: agency.now,
      value: ({ id, now }) =>
        now.some((each) => each.id === id)
          ? agency.nowSame
          : now.map(({ name }) => name).join('; '),
      startsHidden: true,
    },
    {
      id: 'confidence',
      title: agency.confidence,
      value: ({ confidence }) => agency.confidences[confidence],
      startsHidden: true,
    },
    { id: 'source', title: agency.source, value: ({ source }) => source, startsHidden: true },
  ];
}
