import { attachDocument } from '#contract/evidence-use.ts';
import { useAct } from '../../ui/api.ts';
import { tellDone } from '../../ui/tell.tsx';
import { useWords } from '../../words/words.tsx';

/** A node of a sheet and, unless what is given is in addition, the paper it asks for. */
export interface Place {
  sheetId: number;
  nodeId: number;
  slotId: number | null;
}

/** Puts documents of the unit into a place. */
export function useAttach(place: Place, onDone?: () => void) {
  const { evidence } = useWords();
  const act = useAct(attachDocument, {
    refresh: ['audit', 'assessment'],
    onDone: () => {
      tellDone(evidence.attached);
      onDone?.();
    },
  });
  return {
    isPending: act.isPending,
    attach: (documentId: number, pages: string | null = null) =>
      act.mutate({ ...place, documentId, pages }),
  };
}
