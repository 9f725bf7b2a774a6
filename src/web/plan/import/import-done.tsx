import { Alert, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../../words/words.tsx';
import type { Imported } from './use-import.ts';

interface ImportDoneProps {
  result: Imported;
  onRestart: () => void;
}

/** What was written, and where to go from here. */
export function ImportDone({ result: { planId, outcome }, onRestart }: ImportDoneProps) {
  const { planImport } = useWords();
  const search = { plan: String(planId) };
  const ways = [
    { to: '/doi-soat', title: planImport.goFindings },
    { to: '/bo-chi-so', title: planImport.goTree },
    { to: '/nhiem-vu', title: planImport.goTasks },
    { to: '/tong-quan', title: planImport.goOverview },
  ];
  return (
    <Alert
      role="status"
      color="green"
      icon={<CircleCheck size={18} aria-hidden />}
      title={planImport.outcomes[outcome]}
    >
      <Text size="sm" mb="sm">
        {planImport.outcomeTexts[outcome]}
      </Text>
      <Group gap="xs">
        {ways.map(({ to, title }, at) => (
          <Button
            key={to}
            variant={at === 0 ? 'filled' : 'default'}
            renderRoot={(props) => <Link {...props} to={to} search={search as never} />}
          >
            {title}
          </Button>
        ))}
        <Button variant="subtle" onClick={onRestart}>
          {planImport.importAnother}
        </Button>
      </Group>
    </Alert>
  );
}
