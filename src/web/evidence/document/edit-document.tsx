import { useState } from 'react';
import { editDocument, type DocumentDetail } from '#contract/evidence.ts';
import { EditForm } from '../../ui/edit-form.tsx';
import { tellDone } from '../../ui/tell.tsx';
import { useEdit } from '../../ui/use-edit.ts';
import { useWords } from '../../words/words.tsx';
import { IdentityFields, identityOf, typedOf } from '../identity-fields.tsx';

/** Corrects what is said of a document, under the version that was seen. */
export function EditDocument({ document }: { document: DocumentDetail }) {
  const { evidence } = useWords();
  const [typed, setTyped] = useState(() => typedOf(document));
  const edit = useEdit(editDocument, {
    refresh: ['audit'],
    onDone: () => tellDone(evidence.edited),
  });
  const send = (version: number) =>
    edit.save.mutate({ documentId: document.id, version, ...identityOf(typed) });
  return (
    <EditForm edit={edit} version={document.version} typed={typed} onSend={send}>
      <IdentityFields
        value={typed}
        error={edit.save.error}
        onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
      />
    </EditForm>
  );
}
