import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { checkSignature, type Signature, type SignatureCheck } from '#contract/evidence.ts';
import { useAct } from '../../ui/api.ts';
import { InstantText } from '../../ui/instant-text.tsx';
import { Section } from '../../ui/section.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';
import { SignatureBadge } from '../badges.tsx';

interface SignatureDetailProps {
  documentId: number;
  revisionId: number;
  check: SignatureCheck;
}

/** Who signed, when, and whether that could be checked; never a legal confirmation. */
export function SignatureDetail({ documentId, revisionId, check }: SignatureDetailProps) {
  const { evidence } = useWords();
  const again = useAct(checkSignature, {
    refresh: ['audit'],
    onDone: () => tellDone(evidence.checkedAgain),
  });
  return (
    <Section
      title={evidence.signature}
      action={
        <Button
          size="xs"
          variant="default"
          loading={again.isPending}
          onClick={() => again.mutate({ documentId, revisionId })}
        >
          {evidence.checkAgain}
        </Button>
      }
    >
      <Stack gap="xs">
        <Text size="sm" fw={550}>
          {evidence.signatureNote}
        </Text>
        {check.isOutdated && <Alert color="orange">{evidence.signatureOutdated}</Alert>}
        {check.signatures.length === 0 && <SignatureBadge state={check.state} />}
        <List listStyleType="none" size="sm" spacing="xs">
          {check.signatures.map((one, at) => (
            <List.Item key={at}>
              <OneSignature one={one} />
            </List.Item>
          ))}
        </List>
        <Text size="xs" c="dimmed">
          {evidence.checkedAt} <InstantText instant={check.checkedAt} />
        </Text>
      </Stack>
    </Section>
  );
}

function OneSignature({ one }: { one: Signature }) {
  const { evidence } = useWords();
  return (
    <Stack gap={2} align="flex-start">
      <SignatureBadge state={one.state} />
      <Text size="sm">{one.reason}</Text>
      <Text size="xs" c="dimmed">
        {evidence.signer}: {one.signer ?? '–'} · {evidence.signedAt}:{' '}
        <InstantText instant={one.signedAt} />
      </Text>
    </Stack>
  );
}
