import { Button, Center } from '@mantine/core';
import { useMemo } from 'react';
import { exportEvents } from '#contract/audit.ts';
import { download } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { actionText } from '../ui/changes/describe.ts';
import { EventPanel } from './event-panel.tsx';
import { trailColumns } from './trail-columns.tsx';
import { TrailFilters } from './trail-filters.tsx';
import { useTrail } from './use-trail.ts';
import { useTrailFilter } from './use-trail-filter.ts';
import { Verification } from './verification.tsx';

/** The audit trail: verified, filtered, read line by line, exported. */
export function AuditPage() {
  const words = useWords();
  const { audit } = words;
  const control = useTrailFilter();
  const trail = useTrail(control.filter);
  const [openId, setOpenId] = useUrlState('open');
  const columns = useMemo(() => trailColumns(words), [words]);
  const events = useMemo(() => trail.data?.pages.flatMap((page) => page.events), [trail.data]);
  const open = events?.find(({ id }) => String(id) === openId);
  const exportAs = (format: 'csv' | 'xlsx') => () =>
    download(exportEvents, { ...control.filter, format });
  return (
    <>
      <PageHeader title={audit.title} text={audit.text} />
      <Verification />
      {trail.isError && <ProblemPanel error={trail.error} onRetry={() => void trail.refetch()} />}
      {events === undefined && !trail.isError && <Loading />}
      {events !== undefined && (
        <DataTable
          isPart
          label={audit.title}
          rows={events}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={({ id }) => setOpenId(String(id), 'push')}
          openKey={open?.id}
          toolbar={<TrailFilters control={control} />}
          serverExport={{ excel: exportAs('xlsx'), csv: exportAs('csv') }}
          empty={<EmptyState title={audit.emptyTitle} text={audit.emptyText} />}
          footer={
            trail.hasNextPage && (
              <Center p="sm" className="no-print">
                <Button
                  variant="default"
                  loading={trail.isFetchingNextPage}
                  onClick={() => void trail.fetchNextPage()}
                >
                  {audit.loadMore}
                </Button>
              </Center>
            )
          }
        />
      )}
      <SidePanel
        isOpen={open !== undefined}
        onClose={() => setOpenId('')}
        title={open === undefined ? '' : actionText(words, open.action)}
      >
        {open !== undefined && <EventPanel event={open} />}
      </SidePanel>
    </>
  );
}
