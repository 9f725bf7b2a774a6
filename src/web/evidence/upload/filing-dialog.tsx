import { Modal } from '@mantine/core';
import { useIsPhone } from '../../ui/use-is-phone.ts';
import { useWords } from '../../words/words.tsx';
import { NewDocument } from './new-document.tsx';
import type { Filing } from './use-filing.ts';

interface FilingDialogProps {
  filing: Filing;
  onFiled: (documentId: number) => void;
}

/** Asks what each file is that has arrived. */
export function FilingDialog({ filing, onFiled }: FilingDialogProps) {
  const { evidence, common } = useWords();
  const isPhone = useIsPhone();
  const { composing, next, stop } = filing;
  return (
    <Modal
      opened={composing !== null}
      onClose={stop}
      size="lg"
      fullScreen={isPhone}
      title={evidence.compose}
      closeButtonProps={{ 'aria-label': common.close }}
      styles={{ title: { fontWeight: 650, fontSize: 17 } }}
    >
      {composing !== null && (
        <NewDocument
          key={composing.id}
          upload={composing}
          onClose={stop}
          onDone={(id) => {
            next();
            onFiled(id);
          }}
        />
      )}
    </Modal>
  );
}
