import { Button, Checkbox } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { listAgencies } from '#contract/agency.ts';
import { parseDay } from '#domain/calendar/day.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { DayField } from '../ui/day-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay, useSession } from '../ui/session.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { agencyColumns } from './agency-columns.tsx';
import { AgencyPanel } from './agency-panel.tsx';
import { NewAgency } from './new-agency.tsx';

/** In the address, the panel of an agency that is still to be added. */
const newcomer = 'new';

/** The register as it stood on a day, then or now. */
export function AgencyPage() {
  const words = useWords();
  const { agency } = words;
  const { installation } = useSession();
  const mayManage = useMay()('agency.manage');
  const [dayText, setDay] = useUrlState('day', installation.day);
  const [scope, setScope] = useUrlState('scope', 'onDay');
  const [openId, setOpenId] = useUrlState('open');
  const day = parseDay(dayText) ?? installation.day;
  const isAll = scope === 'all';
  const query = useAsk(listAgencies, { day, scope: isAll ? 'all' : 'onDay' });
  const columns = useMemo(() => agencyColumns(words), [words]);
  const isAdding = openId === newcomer && mayManage;
  const agencyId = Number.isInteger(Number(openId)) && openId !== '' ? Number(openId) : null;
  const close = () => setOpenId('');
  return (
    <>
      <PageHeader
        title={agency.title}
        text={agency.text}
        actions={
          mayManage && (
            <Button
              leftSection={<Plus size={17} aria-hidden />}
              onClick={() => setOpenId(newcomer, 'push')}
            >
              {agency.add}
            </Button>
          )
        }
      />
      <Answer query={query}>
        {({ agencies }) => (
          <DataTable
            label={agency.title}
            rows={agencies}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => setOpenId(String(id), 'push')}
            openKey={agencyId}
            toolbar={
              <>
                <DayField
                  clearable={false}
                  label={agency.onDay}
                  w={{ base: '100%', xs: 130 }}
                  value={day}
                  onChange={(next) => setDay(next ?? installation.day)}
                />
                <Checkbox
                  label={agency.allTimes}
                  checked={isAll}
                  onChange={(event) => setScope(event.currentTarget.checked ? 'all' : 'onDay')}
                  py={8}
                />
              </>
            }
            empty={<EmptyState title={agency.emptyTitle} text={agency.emptyText} />}
          />
        )}
      </Answer>
      <SidePanel
        isOpen={agencyId !== null || isAdding}
        onClose={close}
        title={isAdding ? agency.add : agency.title}
        width={600}
      >
        {isAdding && <NewAgency onDone={(id) => setOpenId(String(id))} />}
        {agencyId !== null && <AgencyPanel agencyId={agencyId} mayManage={mayManage} />}
      </SidePanel>
    </>
  );
}
