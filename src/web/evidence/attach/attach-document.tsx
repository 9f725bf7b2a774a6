import { Button, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listDocuments, type EvidenceDocument } from '#contract/evidence.ts';
import { fold } from '#domain/text/vietnamese.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAsk } from '../../ui/api.ts';
import { useWords } from '../../words/words.tsx';
import { nameOf } from '../name-of.ts';
import { UploadArea } from '../upload/upload-area.tsx';
import { useAttach, type Place } from './use-attach.ts';

interface AttachDocumentProps {
  place: Place;
  agencyId: number;
  onDone: () => void;
}

/** Documents shown before one searches. */
const mostShown = 30;

/** Fills a slot: with a document the unit already has, or with a file sent now. */
export function AttachDocument({ place, agencyId, onDone }: AttachDocumentProps) {
  const words = useWords();
  const { evidence, common } = words;
  const library = useAsk(listDocuments, { agencyId });
  const [pages, setPages] = useState('');
  const [search, setSearch] = useState('');
  const { attach, isPending } = useAttach(place, onDone);
  const send = (documentId: number) => attach(documentId, pages.trim() || null);
  const fits = (one: EvidenceDocument) =>
    one.withdrawnAt === null &&
    fold(`${one.number} ${one.subject} ${one.current.file.name}`).includes(fold(search));
  return (
    <Stack gap="sm">
      <TextInput
        label={evidence.pages}
        placeholder={evidence.pagesHint}
        maxLength={200}
        value={pages}
        onChange={(event) => setPages(event.currentTarget.value)}
      />
      <UploadArea onFiled={send} />
      <TextInput
        label={evidence.library}
        placeholder={evidence.searchLibrary}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <Answer query={library} rows={3}>
        {({ documents }) => {
          const found = documents.filter(fits).slice(0, mostShown);
          if (found.length === 0) return <Text size="sm">{evidence.noneFound}</Text>;
          return (
            <ScrollArea.Autosize mah={260}>
              <Stack gap={6}>
                {found.map((one) => (
                  <Group key={one.id} justify="space-between" wrap="nowrap" gap="xs">
                    <Text size="sm">
                      <b>{nameOf(one, words)}</b>
                      {one.number !== null && one.subject !== null && ` · ${one.subject}`}
                    </Text>
                    <Button
                      size="xs"
                      flex="none"
                      loading={isPending}
                      aria-label={evidence.attachNamed(nameOf(one, words))}
                      onClick={() => send(one.id)}
                    >
                      {evidence.attachHere}
                    </Button>
                  </Group>
                ))}
              </Stack>
            </ScrollArea.Autosize>
          );
        }}
      </Answer>
      <Group justify="flex-end">
        <Button size="xs" variant="default" onClick={onDone}>
          {common.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
