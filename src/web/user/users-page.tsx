import { Button } from '@mantine/core';
import { UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { listUsers } from '#contract/user.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay } from '../ui/session.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { NewUser } from './new-user.tsx';
import { userColumns } from './user-columns.tsx';
import { UserPanel } from './user-panel.tsx';

/** In the address, the panel of a person who is still to be added. */
const newcomer = 'new';

/** Accounts: who may come in, as what, for whom. */
export function UsersPage() {
  const words = useWords();
  const { user } = words;
  const mayManage = useMay()('user.manage');
  const query = useAsk(listUsers, {});
  const [openId, setOpenId] = useUrlState('open');
  const columns = useMemo(() => userColumns(words), [words]);
  const open = query.data?.users.find(({ id }) => String(id) === openId);
  const isAdding = openId === newcomer && mayManage;
  const add = mayManage && (
    <Button
      leftSection={<UserPlus size={17} aria-hidden />}
      onClick={() => setOpenId(newcomer, 'push')}
    >
      {user.add}
    </Button>
  );
  return (
    <>
      <PageHeader title={user.title} text={user.text} actions={add} />
      <Answer query={query}>
        {({ users }) => (
          <DataTable
            label={user.title}
            rows={users}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => setOpenId(String(id), 'push')}
            openKey={open?.id}
            empty={<EmptyState title={user.emptyTitle} text={user.emptyText} action={add} />}
          />
        )}
      </Answer>
      <SidePanel
        isOpen={open !== undefined || isAdding}
        onClose={() => setOpenId('')}
        title={isAdding ? user.add : open?.name}
      >
        {isAdding && <NewUser onDone={() => setOpenId('')} />}
        {open !== undefined && <UserPanel account={open} mayManage={mayManage} />}
      </SidePanel>
    </>
  );
}
