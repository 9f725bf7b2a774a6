import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { Check, Copy } from 'lucide-react';
import { useWords } from '../words/words.tsx';

interface OneTimePasswordProps {
  userName: string;
  /** Null: there is nothing to show. */
  password: string | null;
  onClose: () => void;
}

/** A password that is shown once: only the button closes it, not a stray click. */
export function OneTimePassword({ userName, password, onClose }: OneTimePasswordProps) {
  const { user, common } = useWords();
  return (
    <Modal
      opened={password !== null}
      onClose={onClose}
      title={user.passwordTitle}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      <Stack>
        <Text size="sm">{user.passwordText(userName)}</Text>
        <Code block fz={20} ta="center" lh={1.8}>
          {password}
        </Code>
        <Group justify="flex-end" gap="xs">
          <CopyButton value={password ?? ''}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                onClick={copy}
                leftSection={
                  copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />
                }
                data-autofocus
              >
                {copied ? common.copied : common.copy}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{common.close}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
