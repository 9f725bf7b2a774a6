import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { decideSurvey, type NodeDetail } from '#contract/rubric.ts';
import { useAct } from '../ui/api.ts';
import { ConflictDialog } from '../ui/conflict-dialog.tsx';
import { tellDone } from '../ui/tell.tsx';
import { useConflict } from '../ui/use-conflict.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useWords } from '../words/words.tsx';

/** A person says whether a survey scores a node, and what they know it from. */
export function SurveyDialog({ node, onClose }: { node: NodeDetail; onClose: () => void }) {
  const { rubric } = useWords();
  const [isSurvey, setSurvey] = useState(node.isSurvey);
  const [basis, setBasis] = useState('');
  const [isTried, setTried] = useState(false);
  const conflict = useConflict();
  const act = useAct(decideSurvey, {
    refresh: ['plan'],
    onDone: ({ alsoBelow }) => {
      conflict.release();
      tellDone(rubric.surveyDecided(node.code, alsoBelow));
      onClose();
    },
    onProblem: conflict.hold,
  });
  const isShort = basis.trim().length < 3;
  const save = (version: number) => {
    setTried(true);
    if (isSurvey !== null && !isShort)
      act.mutate({ nodeId: node.id, isSurvey, basis: basis.trim(), version });
  };
  return (
    <>
      <FormDialog
        isOpen={conflict.problem === null}
        title={rubric.surveyDialog(node.code)}
        onClose={onClose}
        onSave={() => save(node.version)}
        isBusy={act.isPending}
      >
        <Text size="sm">{node.name}</Text>
        <Radio.Group
          label={rubric.surveyQuestion}
          value={isSurvey === null ? null : String(isSurvey)}
          onChange={(value) => setSurvey(value === 'true')}
          error={isTried && isSurvey === null ? rubric.surveyChoose : undefined}
          required
        >
          <Stack gap={6} mt={6}>
            <Radio value="true" label={rubric.surveyAnswers.true} />
            <Radio value="false" label={rubric.surveyAnswers.false} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={rubric.surveyBasis}
          description={rubric.surveyBasisHint}
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
          error={isTried && isShort ? rubric.surveyBasisShort : undefined}
          required
          autosize
          minRows={2}
        />
        <Text size="sm" c="dimmed">
          {rubric.surveyConsequence}
        </Text>
      </FormDialog>
      <ConflictDialog
        problem={conflict.problem}
        fields={{ isSurvey: rubric.surveyQuestion, basis: rubric.surveyBasis }}
        show={(field, value) =>
          field === 'isSurvey'
            ? rubric.surveyAnswers[String(value) as 'true' | 'false']
            : String(value)
        }
        onKeepMine={() => save(conflict.currentVersion ?? node.version)}
        onTakeTheirs={onClose}
        onClose={conflict.release}
      />
    </>
  );
}
