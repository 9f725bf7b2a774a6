import { Stack, Text } from '@mantine/core';
import type { NodeDetail } from '#contract/rubric.ts';
import { InstantText } from '../ui/instant-text.tsx';
import { Section } from '../ui/section.tsx';
import { useWords, type Words } from '../words/words.tsx';

/** Who changed what about a node, newest first, old value beside the new one. */
export function NodeHistory({ node: { history } }: { node: NodeDetail }) {
  const words = useWords();
  const { rubric, common } = words;
  return (
    <Section title={rubric.history}>
      {history.length === 0 && <Text size="sm">{rubric.noHistory}</Text>}
      <Stack gap="sm">
        {history.map(({ at, who, action, before, after, reason }) => (
          <div key={at + action}>
            <Text size="sm" fw={600}>
              {rubric.actions[action] ?? action}
            </Text>
            {changesOf(before, after, words).map((change) => (
              <Text key={change} size="sm">
                {change}
              </Text>
            ))}
            {reason !== null && (
              <Text size="sm">
                {common.reason}: {reason}
              </Text>
            )}
            <Text size="sm" c="dimmed">
              <InstantText instant={at} /> · {who}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

/** "Tên: A → B" for every field that has a name on screen and differs. */
function changesOf(before: unknown, after: unknown, { rubric, problem }: Words): string[] {
  const old = asRecord(before);
  const now = asRecord(after);
  const show = (field: string, value: unknown): string => {
    if (field === 'isSurvey')
      return rubric.surveyAnswers[String(value ?? null) as 'true' | 'false' | 'null'];
    if (value === null || value === undefined || value === '') return problem.empty;
    if (field === 'basis') return rubric.bases[value as keyof typeof rubric.bases] ?? String(value);
    return String(value);
  };
  return Object.entries(rubric.fields)
    .filter(([field]) => (field in old || field in now) && old[field] !== now[field])
    .map(([field, title]) => `${title}: ${show(field, old[field])} → ${show(field, now[field])}`);
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
