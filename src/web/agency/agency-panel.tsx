import { Stack, Text, Title } from '@mantine/core';
import { Star } from 'lucide-react';
import { readAgency } from '#contract/agency.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { DayText } from '../ui/day-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Labelled } from '../ui/labelled.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import { AgencyActions } from './agency-actions.tsx';
import { AgencyHistory } from './agency-history.tsx';
import { EditAgency } from './edit-agency.tsx';
import type { FullAgency } from './full-agency.ts';
import { Succession } from './succession.tsx';

interface AgencyPanelProps {
  agencyId: number;
  mayManage: boolean;
}

/** One agency: its days, where it came from and went, what is held against it, how it changed. */
export function AgencyPanel({ agencyId, mayManage }: AgencyPanelProps) {
  const words = useWords();
  const query = useAsk(readAgency, { agencyId });
  return (
    <Answer query={query}>
      {(agency) => (
        <Stack gap="lg">
          <Particulars agency={agency} />
          <Succession agency={agency} />
          {mayManage && <AgencyActions agency={agency} />}
          {mayManage && (
            <Disclosure title={words.agency.edit}>
              <EditAgency key={`${agency.id}-${agency.version}`} agency={agency} />
            </Disclosure>
          )}
          <AgencyHistory history={agency.history} />
        </Stack>
      )}
    </Answer>
  );
}

function Particulars({ agency: one }: { agency: FullAgency }) {
  const { agency } = useWords();
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} fz={18}>
          {one.name}
        </Title>
        {one.isStanding && (
          <Text size="sm" c="accent.9" fw={550}>
            <Star size={13} fill="currentColor" aria-hidden /> {agency.standing}
          </Text>
        )}
      </div>
      <Labelled
        items={[
          [agency.shortName, one.shortName],
          [agency.kind, agency.kinds[one.kind]],
          ...(one.parent === null ? [] : ([[agency.parent, one.parent.name]] as const)),
          [
            agency.validFrom,
            one.validFrom === null ? agency.unknownDay : <DayText day={one.validFrom} />,
          ],
          [
            agency.validTo,
            one.validTo === null ? agency.stillThere : <DayText day={one.validTo} />,
          ],
          [
            agency.confidence,
            <StatusBadge tone={one.confidence === 'verified' ? 'good' : 'warn'}>
              {agency.confidences[one.confidence]}
            </StatusBadge>,
          ],
          [agency.source, one.source ?? '–'],
          [agency.people, one.people],
          [agency.obligations, one.obligations],
        ]}
      />
    </Stack>
  );
}
