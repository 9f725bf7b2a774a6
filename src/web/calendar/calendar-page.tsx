import { Button, Select } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { listHolidays, type HolidayEntry } from '#contract/calendar.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay, useSession } from '../ui/session.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { EditHoliday } from './edit-holiday.tsx';
import { holidayColumns } from './holiday-columns.tsx';
import { NewHoliday } from './new-holiday.tsx';

/** In the address, the panel of a day that is still to be added. */
const newcomer = 'new';

const yearOf = ({ day }: Pick<HolidayEntry, 'day'>) => day.slice(0, 4);

/** The days of one year that the week alone does not tell. */
export function CalendarPage() {
  const words = useWords();
  const { calendar } = words;
  const { installation } = useSession();
  const mayManage = useMay()('calendar.manage');
  const today = yearOf(installation);
  const [year, setYear] = useUrlState('year', today);
  const [openId, setOpenId] = useUrlState('open');
  const query = useAsk(listHolidays, {});
  const columns = useMemo(() => holidayColumns(words), [words]);
  const close = () => setOpenId('');
  const isAdding = openId === newcomer && mayManage;
  const added = (ofYear: string) => {
    close();
    setYear(ofYear);
  };
  return (
    <>
      <PageHeader
        title={calendar.title}
        text={calendar.text}
        actions={
          mayManage && (
            <Button
              leftSection={<Plus size={17} aria-hidden />}
              onClick={() => setOpenId(newcomer, 'push')}
            >
              {calendar.add}
            </Button>
          )
        }
      />
      <Answer query={query}>
        {({ holidays }) => (
          <>
            <DataTable
              label={calendar.title}
              rows={holidays.filter((entry) => yearOf(entry) === year)}
              columns={columns}
              rowKey={({ id }) => id}
              onOpen={mayManage ? ({ id }) => setOpenId(String(id), 'push') : undefined}
              openKey={Number(openId)}
              toolbar={
                <YearChoice
                  years={[...holidays.map(yearOf), today, year]}
                  value={year}
                  onChange={setYear}
                />
              }
              empty={
                <EmptyState
                  title={calendar.emptyTitle(year)}
                  text={mayManage ? calendar.emptyText : calendar.emptyReadText}
                />
              }
            />
            <EditPanel entry={holidays.find(({ id }) => String(id) === openId)} onClose={close} />
          </>
        )}
      </Answer>
      <SidePanel isOpen={isAdding} onClose={close} title={calendar.add}>
        {isAdding && <NewHoliday onDone={added} />}
      </SidePanel>
    </>
  );
}

interface YearChoiceProps {
  years: readonly string[];
  value: string;
  onChange: (year: string) => void;
}

function YearChoice({ years, value, onChange }: YearChoiceProps) {
  const { calendar } = useWords();
  return (
    <Select
      label={calendar.year}
      w={{ base: '100%', xs: 110 }}
      allowDeselect={false}
      data={[...new Set(years)].sort()}
      value={value}
      onChange={(year) => year !== null && onChange(year)}
    />
  );
}

function EditPanel({ entry, onClose }: { entry: HolidayEntry | undefined; onClose: () => void }) {
  const { calendar } = useWords();
  const mayManage = useMay()('calendar.manage');
  return (
    <SidePanel isOpen={entry !== undefined && mayManage} onClose={onClose} title={calendar.change}>
      {entry !== undefined && mayManage && (
        <EditHoliday key={entry.id} entry={entry} onDone={onClose} />
      )}
    </SidePanel>
  );
}
