import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../words/words.tsx';

interface FormDialogProps {
  title: string;
  isOpen?: boolean;
  size?: 'md' | 'lg';
  onClose: () => void;
  onSave: () => void;
  isBusy?: boolean;
  /** "Lưu" where nothing else is said; null where there is nothing (more) to send. */
  verb?: string | null;
  children: ReactNode;
}

/** A dialog that asks for something: its fields, to cancel, and to send. */
export function FormDialog(props: FormDialogProps) {
  const { title, isOpen = true, size = 'md', onClose, onSave, isBusy = false, children } = props;
  const { common } = useWords();
  const verb = props.verb === undefined ? common.save : props.verb;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog is drawn elsewhere, but its events still rise to the form it was opened from.
    event.stopPropagation();
    if (verb !== null) onSave();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={!isBusy}
      closeButtonProps={{ 'aria-label': common.close }}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} disabled={isBusy}>
              {verb === null ? common.close : common.cancel}
            </Button>
            {verb !== null && (
              <Button type="submit" loading={isBusy}>
                {verb}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
