import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import { useStore } from './use-store.ts';

/** Drafts of an earlier sitting: those that can be saved are; the others are named, to be let go knowingly. */
export function Restored({ model }: { model: Model }) {
  const { assessment, common } = useWords();
  const { desk, work, sheet } = model;
  const [isSeen, setSeen] = useState(false);
  const found = useStore(desk.found);
  const open = new Set(sheet.mayScore);
  const closed = [...work.drafts.keys()].filter((code) => !open.has(code));
  const restored = found.restored.filter((code) => open.has(code));
  const stranded = [...new Set([...found.leftovers, ...closed])];
  const drop = () => {
    closed.forEach(desk.drop);
    desk.dropLeftovers();
  };
  if (stranded.length > 0)
    return (
      <Notice
        color="orange"
        title={assessment.strandedTitle(stranded.length)}
        text={assessment.strandedText(stranded.join(', '))}
        verb={assessment.dropDrafts}
        onPress={drop}
      />
    );
  if (restored.length === 0 || isSeen) return null;
  return (
    <Notice
      color="accent"
      title={assessment.restoredTitle(restored.length)}
      text={assessment.restoredText(restored.join(', '))}
      verb={common.close}
      onPress={() => setSeen(true)}
    />
  );
}

interface NoticeProps {
  color: string;
  title: string;
  text: string;
  verb: string;
  onPress: () => void;
}

const Notice = ({ color, title, text, verb, onPress }: NoticeProps) => (
  <Alert color={color} role="status" title={title} className="no-print">
    <Group gap="xs" justify="space-between">
      <Text size="sm">{text}</Text>
      <Button size="xs" variant="default" onClick={onPress}>
        {verb}
      </Button>
    </Group>
  </Alert>
);
