import { Stack, Text } from '@mantine/core';
import type { DocumentDetail } from '#contract/evidence.ts';
import { ChangesTable } from '../../ui/changes/changes-table.tsx';
import { changesOf } from '../../ui/changes/changes.ts';
import { actionText } from '../../ui/changes/describe.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { InstantText } from '../../ui/instant-text.tsx';
import { useWords } from '../../words/words.tsx';

/** What was done to a document, by whom and why. */
export function DocumentHistory({ history }: Pick<DocumentDetail, 'history'>) {
  const words = useWords();
  const { evidence, audit } = words;
  return (
    <Disclosure title={evidence.history}>
      <Stack gap="sm">
        {history.map((change) => (
          <Stack key={change.at} gap={4}>
            <Text size="sm">
              <strong>{actionText(words, change.action)}</strong> · {change.person ?? audit.system}{' '}
              · <InstantText instant={change.at} />
            </Text>
            {change.reason !== null && (
              <Text size="sm" c="dimmed">
                {audit.reason}: {change.reason}
              </Text>
            )}
            <ChangesTable changes={changesOf(change.before, change.after)} />
          </Stack>
        ))}
      </Stack>
    </Disclosure>
  );
}
