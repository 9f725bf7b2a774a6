import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RegisteredAgency } from '#contract/agency.ts';
import type { TreeNode } from '#contract/rubric.ts';
import { AgencyField } from '../ui/agency-field.tsx';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../words/words.tsx';
import { useSetLead } from './use-set-lead.ts';

interface LeadDialogProps {
  /** The node whose lead is changed; null when none is. */
  node: TreeNode | null;
  onClose: () => void;
}

/** The communes, hundreds of them, lead no criterion of the province. */
const leadsCriteria = ({ kind }: RegisteredAgency) => kind !== 'commune';

/** Gives a node another lead, with the reason for the record. */
export function LeadDialog({ node, onClose }: LeadDialogProps) {
  const words = useWords();
  const { rubric, common } = words;
  const [agencyId, setAgencyId] = useState(node?.lead.agencyId ?? null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const lead = useSetLead(node, onClose);
  const isShort = reason.trim().length < 3;
  const save = () => {
    setTried(true);
    if (!isShort) lead.save({ agencyId, reason });
  };
  return (
    <>
      <FormDialog
        isOpen={node !== null && lead.late === null}
        title={rubric.leadDialog(node?.code ?? '')}
        onClose={onClose}
        onSave={save}
        isBusy={lead.isBusy}
      >
        <Text size="sm">{node?.name}</Text>
        <AgencyField
          label={rubric.agency}
          placeholder={rubric.agencyHint}
          clearLabel={rubric.noLead}
          value={agencyId}
          valueName={node?.lead.name ?? undefined}
          onChange={setAgencyId}
          isOffered={leadsCriteria}
          isFirst
        />
        <Textarea
          label={common.reason}
          description={rubric.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && isShort ? rubric.reasonTooShort : undefined}
          required
          autosize
          minRows={2}
        />
      </FormDialog>
      <ConflictDialog
        problem={lead.late}
        fields={{ name: rubric.lead }}
        onKeepMine={() => void lead.keepMine()}
        onTakeTheirs={() => void lead.takeTheirs()}
        onClose={lead.forget}
      />
    </>
  );
}
