import { Alert, Checkbox, List, Select, Stack, Text, TextInput } from '@mantine/core';
import { describeRule } from '#domain/scoring/describe-rule.ts';
import { ruleKinds } from '#domain/scoring/registry.ts';
import { Section } from '../ui/section.tsx';
import { useWords } from '../words/words.tsx';
import { blankParameters } from './blank-parameters.ts';
import { RuleFields } from './rule-fields.tsx';
import { RulePreview } from './rule-preview.tsx';
import { maximumOf, ruleFaults, type Said } from './said.ts';

interface RuleEditorProps {
  said: Said;
  decimals: number;
  onChange: (part: Partial<Said>) => void;
}

/** The rule of a leaf: its kind, the parameters that kind declares, its words, and points tried out. */
export function RuleEditor({ said, decimals, onChange }: RuleEditorProps) {
  const { edition } = useWords();
  const kind = Object.hasOwn(ruleKinds, said.ruleKind) ? ruleKinds[said.ruleKind] : undefined;
  const maxPoints = maximumOf(said);
  const faults = ruleFaults(said);
  const rule = { kind: said.ruleKind, parameters: said.parameters };
  return (
    <Section title={edition.rule}>
      <Stack gap="sm">
        <KindField said={said} onChange={onChange} />
        {kind !== undefined && (
          <>
            <RuleFields
              key={said.ruleKind}
              fields={kind.parameters}
              values={said.parameters}
              path=""
              faults={faults}
              onChange={(parameters) => onChange({ parameters })}
            />
            <TextInput
              label={edition.ruleSource}
              value={said.ruleSource}
              onChange={(event) => onChange({ ruleSource: event.currentTarget.value })}
            />
            <Checkbox
              label={edition.confirmed}
              checked={said.isConfirmed}
              onChange={(event) => onChange({ isConfirmed: event.currentTarget.checked })}
            />
          </>
        )}
        {kind !== undefined && maxPoints !== null && faults.length === 0 && (
          <>
            <Alert color="gray" title={edition.inWords} py={8}>
              <List size="sm">
                {(describeRule(rule, maxPoints) ?? []).map((line) => (
                  <List.Item key={line}>{line}</List.Item>
                ))}
              </List>
            </Alert>
            <RulePreview rule={rule} maxPoints={maxPoints} decimals={decimals} />
          </>
        )}
      </Stack>
    </Section>
  );
}

function KindField({ said, onChange }: Omit<RuleEditorProps, 'decimals'>) {
  const { edition } = useWords();
  const kind = Object.hasOwn(ruleKinds, said.ruleKind) ? ruleKinds[said.ruleKind] : undefined;
  return (
    <>
      <Select
        label={edition.ruleKind}
        placeholder={edition.ruleNone}
        data={Object.values(ruleKinds).map(({ kind: value, label }) => ({ value, label }))}
        value={said.ruleKind === '' ? null : said.ruleKind}
        clearable
        clearButtonProps={{ 'aria-label': edition.ruleNone }}
        onChange={(ruleKind) =>
          onChange({ ruleKind: ruleKind ?? '', parameters: blankParameters(ruleKind) })
        }
      />
      {kind !== undefined && (
        <Text size="sm" c="dimmed">
          {kind.about}
        </Text>
      )}
    </>
  );
}
