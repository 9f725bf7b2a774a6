import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

interface ConfirmDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** What will happen, and whether it can be undone. */
  consequence: ReactNode;
  /** The verb on the button: "Khóa tài khoản". */
  verb: string;
  /** Of an act that destroys nothing. */
  isGentle?: boolean;
  /** Instead of "Hủy", where the act itself is a cancelling. */
  dismiss?: string;
  isBusy?: boolean;
  /** A field the act needs, such as a reason. */
  children?: ReactNode;
}

/** Asks before an act whose consequence it names. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onClose, onConfirm, title, consequence, verb, isBusy, children } = props;
  const { isGentle, dismiss } = props;
  const { common } = useWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      <Stack>
        <Text size="sm" component="div">
          {consequence}
        </Text>
        {children}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            {dismiss ?? common.cancel}
          </Button>
          <Button
            color={isGentle === true ? undefined : 'red'}
            onClick={onConfirm}
            loading={isBusy}
          >
            {verb}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
