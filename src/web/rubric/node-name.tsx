import type { TreeNode } from '#contract/rubric.ts';
import { useWords } from '../words/words.tsx';
import classes from './rubric.module.css';

/** The name of a node, and what is particular about it in words. */
export function NodeName({ node }: { node: TreeNode }) {
  const { rubric } = useWords();
  const notes = [
    ...(node.isResidual ? [rubric.residual] : []),
    ...(node.isSurvey === true
      ? [node.isSurveyConfirmed ? rubric.survey : `${rubric.survey}, ${rubric.unconfirmed}`]
      : []),
  ];
  return (
    <>
      {node.name}
      {notes.map((note) => (
        <span key={note} className={classes.note}>{` (${note})`}</span>
      ))}
    </>
  );
}
