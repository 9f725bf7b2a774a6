import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { FileSearch } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { addDocument, proposeIdentity } from '#contract/evidence.ts';
import type { OutputOf } from '#contract/route.ts';
import type { Upload } from '#contract/upload.ts';
import { Answer } from '../../ui/answer.tsx';
import { useAct, useAsk } from '../../ui/api.ts';
import { ProblemPanel } from '../../ui/problem-panel.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { IdentityFields, identityOf, typedOf } from '../identity-fields.tsx';
import { nameOf } from '../name-of.ts';

interface NewDocumentProps {
  upload: Upload;
  onDone: (documentId: number) => void;
  onClose: () => void;
}

/** A file that has arrived becomes a document: what was read from it is proposed, a person decides. */
export function NewDocument(props: NewDocumentProps) {
  const { evidence } = useWords();
  const query = useAsk(proposeIdentity, { uploadId: props.upload.id });
  if (query.isPending) return <Text role="status">{evidence.reading}</Text>;
  return <Answer query={query}>{(proposal) => <Form {...props} proposal={proposal} />}</Answer>;
}

interface FormProps extends NewDocumentProps {
  proposal: OutputOf<typeof proposeIdentity>;
}

function Form({ upload, proposal, onDone, onClose }: FormProps) {
  const words = useWords();
  const { evidence, common } = words;
  const [typed, setTyped] = useState(() => typedOf(proposal));
  const save = useAct(addDocument, {
    refresh: ['audit', 'file'],
    onDone: ({ id }) => {
      tellDone(evidence.saved);
      onDone(id);
    },
    onProblem: () => true,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ uploadId: upload.id, ...identityOf(typed) });
  };
  const { same, unread } = proposal;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {upload.name}
        </Text>
        {same.length > 0 && (
          <Alert color="orange">
            <Stack gap="xs" align="flex-start">
              {evidence.same}
              {same.map((one) => (
                <Button key={one.id} size="xs" variant="default" onClick={() => onDone(one.id)}>
                  {evidence.takeSame(nameOf(one, words))}
                </Button>
              ))}
            </Stack>
          </Alert>
        )}
        <Alert icon={<FileSearch size={18} aria-hidden />}>
          {unread === null ? evidence.proposed : `${evidence.unread} ${unread}`}
        </Alert>
        {save.isError && <ProblemPanel error={save.error} />}
        <IdentityFields
          value={typed}
          error={save.error}
          onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {evidence.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
