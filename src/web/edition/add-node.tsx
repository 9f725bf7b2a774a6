import { addEditionNode } from '#contract/edition-draft.ts';
import { points } from '#domain/points/points.ts';
import { useAct } from '../ui/api.ts';
import { tellDone } from '../ui/tell.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import type { EditionNode, FullEdition } from './edition.ts';
import { NodeForm } from './node-form.tsx';
import { maximumOf, saidOf, sentOf, type Said } from './said.ts';

interface AddNodeProps {
  full: FullEdition;
  parent: EditionNode | null;
  onDone: () => void;
}

/** Adds a node under a parent, or a field, and opens it. */
export function AddNode({ full, parent, onDone }: AddNodeProps) {
  const { edition } = useWords();
  const [, setOpen] = useUrlState('node');
  const add = useAct(addEditionNode, {
    refresh: ['audit', 'crosswalk'],
    onProblem: () => true,
    onDone: (_, { node }) => {
      tellDone(edition.nodeAdded);
      onDone();
      setOpen(node.code);
    },
  });
  const blank = blankNode(full.document.nodes, parent);
  const save = (said: Said) => {
    const maxPoints = maximumOf(said);
    if (maxPoints === null) return;
    const node = { ...sentOf(said, maxPoints, blank), parent: blank.parent };
    add.mutate({ editionId: full.head.id, node });
  };
  return (
    <NodeForm
      key={blank.code}
      first={saidOf(blank)}
      decimals={full.document.decimals}
      hasRule
      verb={parent === null ? edition.addField : edition.addNode}
      isBusy={add.isPending}
      error={add.error}
      onSave={save}
    />
  );
}

/** The next code among the siblings, their standing, nothing else. */
function blankNode(nodes: readonly EditionNode[], parent: EditionNode | null): EditionNode {
  const siblings = nodes.filter((node) => node.parent === (parent?.code ?? null));
  const last = siblings.map(({ code }) => Number(code.split('.').at(-1))).filter(Number.isInteger);
  const next = String(Math.max(0, ...last) + 1);
  return {
    code: parent === null ? next : `${parent.code}.${next}`,
    parent: parent?.code ?? null,
    name: '',
    maxPoints: points('1'),
    standing: parent?.standing ?? 'core',
    isResidual: false,
    isSurvey: null,
    rule: null,
    source: null,
    dueOn: null,
    slots: [],
  };
}
