import { Alert, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { listDocuments } from '#contract/evidence.ts';
import { Answer } from '../ui/answer.tsx';
import { useAsk } from '../ui/api.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { useMay, useSession } from '../ui/session.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { DataTable } from '../ui/table/data-table.tsx';
import { useUrlValues } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { EvidenceDrawer } from './attach/evidence-drawer.tsx';
import { documentColumns } from './document-columns.tsx';
import { DocumentPanel } from './document/document-panel.tsx';
import { UploadArea } from './upload/upload-area.tsx';

const idIn = (text: string | undefined): number | null => {
  const id = Number(text);
  return Number.isInteger(id) && id > 0 ? id : null;
};

/** The library of an agency: what it has, what comes in, and where each document serves. */
export function EvidencePage() {
  const words = useWords();
  const { evidence } = words;
  const { person } = useSession();
  const mayAdd = useMay()('evidence.add', { agencyId: person.agency?.id ?? null });
  const [values, setValues] = useUrlValues();
  const query = useAsk(listDocuments, {});
  const isOfMany = person.agency === null;
  const columns = useMemo(() => documentColumns(words, isOfMany), [words, isOfMany]);
  const [openId, sheetId, nodeId] = ['open', 'sheet', 'node'].map((name) => idIn(values[name]));
  const open = (id: number) => setValues({ open: String(id) }, 'push');
  return (
    <>
      <PageHeader title={evidence.title} text={evidence.text} />
      <Stack gap="md">
        {mayAdd && <UploadArea onFiled={open} takesPaste={sheetId == null} />}
        <Answer query={query}>
          {({ documents, isCut }) => (
            <>
              {isCut && <Alert>{evidence.cut}</Alert>}
              <DataTable
                label={evidence.title}
                rows={documents}
                columns={columns}
                rowKey={({ id }) => id}
                onOpen={({ id }) => open(id)}
                openKey={openId ?? null}
                empty={
                  <EmptyState
                    title={evidence.emptyTitle}
                    text={mayAdd ? evidence.emptyText : evidence.emptyRead}
                  />
                }
              />
            </>
          )}
        </Answer>
      </Stack>
      <SidePanel
        isOpen={openId != null}
        onClose={() => setValues({ open: undefined })}
        title={evidence.title}
        width={720}
      >
        {openId != null && (
          <DocumentPanel
            documentId={openId}
            onPlace={(place) =>
              setValues(
                {
                  open: undefined,
                  sheet: String(place.sheetId),
                  node: String(place.nodeId),
                },
                'push',
              )
            }
          />
        )}
      </SidePanel>
      <SidePanel
        isOpen={sheetId != null && nodeId != null}
        onClose={() => setValues({ sheet: undefined, node: undefined })}
        title={evidence.title}
        width={640}
      >
        {sheetId != null && nodeId != null && (
          <EvidenceDrawer sheetId={sheetId} nodeId={nodeId} code="" />
        )}
      </SidePanel>
    </>
  );
}
