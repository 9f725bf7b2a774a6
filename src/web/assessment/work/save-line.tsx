import { Anchor, Group, Text } from '@mantine/core';
import { CircleAlert, CloudCheck, CloudOff, LoaderCircle, PencilLine } from 'lucide-react';
import { describeProblem } from '../../ui/problem-text.ts';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import type { SaveState } from './save-state.ts';
import { useStore } from './use-store.ts';
import { isWrong } from './value.ts';

const clock = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });

const looks = {
  clean: { icon: CloudCheck, color: 'dimmed' },
  waiting: { icon: PencilLine, color: 'dimmed' },
  saving: { icon: LoaderCircle, color: 'dimmed' },
  saved: { icon: CloudCheck, color: 'green.9' },
  offline: { icon: CloudOff, color: 'orange.9' },
  failed: { icon: CircleAlert, color: 'red.9' },
} as const;

/** Whether what was typed is safe, in words. */
export function SaveLine({ model }: { model: Model }) {
  const { assessment, common } = useWords();
  const state = useStore(model.desk.state);
  const { icon: Icon, color } = looks[state.kind];
  const wrong = [...model.work.drafts.values()].filter(isWrong).length;
  return (
    <Group gap={6} role="status" aria-live="polite" className="no-print">
      <Text c={color} lh={0} span>
        <Icon size={16} aria-hidden />
      </Text>
      <Text size="sm" c={color}>
        <StateText state={state} />
        {wrong > 0 && ` · ${assessment.wrongCells(wrong)}`}
      </Text>
      {(state.kind === 'offline' || state.kind === 'failed') && (
        <Anchor component="button" size="sm" onClick={() => void model.desk.flush()}>
          {common.retry}
        </Anchor>
      )}
    </Group>
  );
}

function StateText({ state }: { state: SaveState }) {
  const words = useWords();
  const { saving } = words.assessment;
  switch (state.kind) {
    case 'clean':
    case 'waiting':
    case 'saving':
    case 'offline':
      return saving[state.kind];
    case 'saved':
      return saving.saved(clock.format(state.at));
    case 'failed': {
      const { title, detail } = describeProblem(state.problem, words);
      return saving.failed(detail ?? title);
    }
  }
}
