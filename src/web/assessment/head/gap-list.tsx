import type { Gap } from '#domain/assessment/gaps.ts';
import { useWords } from '../../words/words.tsx';
import type { Model } from '../use-model.ts';
import classes from './head.module.css';

interface GapListProps {
  model: Model;
  onJump: (code: string) => void;
}

/** What is missing before the sheet may go on; a click leads to the row. */
export function GapList({ model, onJump }: GapListProps) {
  const { assessment } = useWords();
  if (model.gaps.length === 0 || model.sheet.state === 'published') return null;
  return (
    <details className={`${classes.gaps ?? ''} no-print`}>
      <summary>{assessment.gapCount(model.gaps.length)}</summary>
      <Gaps model={model} gaps={model.gaps} onJump={onJump} />
    </details>
  );
}

export function Gaps({ model, gaps, onJump }: GapListProps & { gaps: readonly Gap[] }) {
  const { assessment } = useWords();
  const names = new Map(model.lines.map(({ code, node }) => [code, node.name]));
  return (
    <ul>
      {gaps.map(({ node, kind }) => (
        <li key={`${node} ${kind}`}>
          <button type="button" onClick={() => onJump(node)}>
            <b>{node}</b> {names.get(node)}: {assessment.gapKinds[kind]}
          </button>
        </li>
      ))}
    </ul>
  );
}
