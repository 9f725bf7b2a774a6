import { Anchor, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EvidenceDocument } from '#contract/evidence.ts';
import { editUse, type EvidenceUse, withdrawUse } from '#contract/evidence-use.ts';
import { formatDay } from '#domain/calendar/day.ts';
import { useAct } from '../../ui/api.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { ScanBadge, SignatureBadge, Warnings } from '../badges.tsx';
import { Preview } from '../document/preview.tsx';
import { nameOf } from '../name-of.ts';

interface UseCardProps {
  use: EvidenceUse;
  isOpen: boolean;
}

/** What stands in a slot: a document with its warnings and preview, or an explanation. */
export function UseCard({ use, isOpen }: UseCardProps) {
  const words = useWords();
  const { evidence } = words;
  const { document } = use;
  const detach = useAct(withdrawUse, {
    refresh: ['audit', 'assessment'],
    onDone: () => tellDone(evidence.detached),
  });
  const name = document === null ? evidence.explanation : nameOf(document, words);
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <div>
          <Text size="sm" fw={550}>
            {document === null ? (
              name
            ) : (
              <Anchor
                renderRoot={(props) => (
                  <Link {...props} to="/tai-lieu" search={{ open: String(document.id) } as never} />
                )}
              >
                {name}
              </Anchor>
            )}
          </Text>
          <Text size="sm">{document === null ? use.explanation : subjectBeside(document)}</Text>
          {document !== null && (
            <Text size="xs" c="dimmed">
              {[document.issuer, document.issuedOn && formatDay(document.issuedOn), use.pages]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          )}
        </div>
        {isOpen && (
          <Button
            size="xs"
            variant="subtle"
            flex="none"
            loading={detach.isPending}
            aria-label={evidence.detachNamed(name)}
            onClick={() => detach.mutate({ useId: use.id, version: use.version })}
          >
            {evidence.detach}
          </Button>
        )}
      </Group>
      {document !== null && (
        <>
          <Group gap={6}>
            <ScanBadge scan={document.current.file.scan} />
            {document.current.signature !== null && (
              <SignatureBadge state={document.current.signature.state} />
            )}
          </Group>
          <Warnings warnings={use.warnings} />
          <Preview documentId={document.id} revision={document.current} />
        </>
      )}
      {isOpen && <EditPlace use={use} />}
    </Stack>
  );
}

/** Where there is no number the subject is its name already. */
const subjectBeside = ({ number, subject }: EvidenceDocument) => (number === null ? null : subject);

/** Pages and section of a document, or the words of an explanation; saved when one leaves the field. */
function EditPlace({ use }: { use: EvidenceUse }) {
  const { evidence } = useWords();
  const isExplanation = use.document === null;
  const before = (isExplanation ? use.explanation : use.pages) ?? '';
  const [text, setText] = useState(before);
  const save = useAct(editUse, {
    refresh: ['audit'],
    onDone: () => tellDone(isExplanation ? evidence.explained : evidence.useSaved),
  });
  const settle = () => {
    const typed = text.trim();
    if (typed === before) return;
    const { id: useId, version, pages, note, explanation } = use;
    const value = typed === '' ? null : typed;
    const texts = isExplanation ? { pages, explanation: value } : { pages: value, explanation };
    save.mutate({ useId, version, note, ...texts });
  };
  const field = {
    label: isExplanation ? evidence.explanation : evidence.pages,
    size: 'xs',
    value: text,
    onBlur: settle,
  } as const;
  return isExplanation ? (
    <Textarea
      {...field}
      autosize
      maxLength={2000}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      {...field}
      placeholder={evidence.pagesHint}
      maxLength={200}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
